package dev.sheaf;

import dev.sheaf.classify.neighbour.LabelledPapers;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.error.Require;
import dev.sheaf.model.Explainer;
import dev.sheaf.model.InOrder;
import dev.sheaf.model.Labeller;
import dev.sheaf.model.TopicModel;
import dev.sheaf.read.DocumentSource;
import dev.sheaf.read.format.Format;
import dev.sheaf.retrain.Recipe;
import dev.sheaf.run.ClusteringRun;
import dev.sheaf.run.RunListener;
import dev.sheaf.run.TrainingRun;
import dev.sheaf.run.TrendsRun;
import dev.sheaf.store.KnownDocuments;
import dev.sheaf.store.LockedStore;
import dev.sheaf.store.Manifest;
import dev.sheaf.store.ModelStore;
import dev.sheaf.store.SavedModel;
import dev.sheaf.subtopic.SubtopicLedger;
import dev.sheaf.train.Settings;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The front door: a model that labels papers, explains its answers, and counts topics over time.
 *
 * <p>Learn from a digest, or open a model that was saved, by the command line or by a program:
 *
 * <pre>{@code
 * Sheaf sheaf = Sheaf.train(Digest.read(Path.of("seeds")));
 * System.out.println(sheaf.classify("We present an agent that plans and calls tools."));
 * sheaf.save(Path.of("models"));
 * }</pre>
 *
 * <p>Immutable, and safe for any number of threads. The same digest gives the same model to the
 * last bit. Nothing is loaded from a network.
 */
public final class Sheaf {
  private static final String STANDARD_INPUT = "-";

  private final TopicModel model;
  private final Manifest manifest;
  private final Supplier<LabelledPapers> papers;
  private final Optional<ByteBuffer> known;

  private Sheaf(
      TopicModel model,
      Manifest manifest,
      Supplier<LabelledPapers> papers,
      Optional<ByteBuffer> known) {
    this.model = model;
    this.manifest = manifest;
    this.papers = papers;
    this.known = known;
  }

  /**
   * Learns the labels of a digest, as {@code ./sheaf train --quick} does: takes a second for dozens
   * of papers and some ten seconds for twenty thousand.
   *
   * @throws BadInputException if no paper has a label, or no label has enough papers
   */
  public static Sheaf train(Digest digest) {
    if (digest.corpus().stream().noneMatch(Document::hasLabels)) {
      throw new BadInputException(
          "expected labelled papers to learn from, found none with a label");
    }
    TrainingRun run =
        TrainingRun.of(
            new Recipe(
                digest.corpus(), Corpus.of(List.of()), digest.taxonomy(), Settings.defaults()),
            Optional.empty(),
            false,
            RunListener.NONE);
    requireLearned(run.training().model());
    LabelledPapers papers = run.training().papers();
    return new Sheaf(
        run.training().model(), run.manifest(), () -> papers, Optional.of(run.known()));
  }

  private static void requireLearned(TopicModel model) {
    if (Arrays.stream(Facet.values()).allMatch(facet -> model.classifier(facet).isEmpty())) {
      throw new BadInputException(
          "expected a label with papers enough to learn from, found only labels with fewer");
    }
  }

  /**
   * Opens the model in use of a folder that {@link #save} or {@code ./sheaf train} wrote to. The
   * papers that it learned from are read when the first answer is explained, so the folder must
   * stay until then.
   *
   * @throws BadInputException if there is none, or it is damaged or of another version
   */
  public static Sheaf open(Path folder) {
    SavedModel saved = ModelStore.in(folder).load();
    return new Sheaf(
        saved.model(), saved.manifest(), once(saved::papers), saved.file(KnownDocuments.FILE));
  }

  /**
   * Saves the model as a new version of a folder, and puts that to use. Versions before it stay.
   * Whatever goes wrong, the folder holds whole versions only.
   *
   * <p>Waits while another process changes the same folder.
   *
   * @return the name of the new version, such as {@code 0012}
   * @throws BadInputException if the folder is a file
   * @throws java.io.UncheckedIOException if the folder cannot be written
   */
  public String save(Path folder) {
    ModelStore store = ModelStore.in(folder);
    try (LockedStore locked = store.lock("saving a model", message -> {})) {
      Map<String, ByteBuffer> further =
          known.map(bytes -> Map.of(KnownDocuments.FILE, bytes.duplicate())).orElseGet(Map::of);
      String version = locked.add(model, papers.get(), manifest, further);
      locked.use(version);
      return version;
    }
  }

  /**
   * Labels an abstract, in Chinese, English or both. A short first line is taken for the title.
   *
   * @throws IllegalArgumentException if the text is blank, or has a line of over a million
   *     characters
   */
  public Labelling classify(String text) {
    return classify(document(text));
  }

  /** Labels a document. Labels that it bears are not looked at. */
  public Labelling classify(Document document) {
    return Answers.labelling(document, model.classify(document));
  }

  /**
   * Labels documents on all cores, in their order. Work begins at once and goes on a bounded number
   * of documents ahead, so memory does not grow with their number. Close the stream if it is not
   * read to its end; that closes the documents' stream, too.
   */
  public Stream<Labelling> classify(Stream<Document> documents) {
    InOrder<Document, Labelling> answers =
        new InOrder<>(
            documents.iterator(), this::worker, Runtime.getRuntime().availableProcessors());
    Iterator<Labelling> ordered = answers;
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                ordered, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
            false)
        .onClose(answers::close)
        .onClose(documents::close);
  }

  private Function<Document, Labelling> worker() {
    Labeller labeller = model.labeller();
    return document -> Answers.labelling(document, labeller.classify(document));
  }

  /**
   * Explains the topic of an abstract.
   *
   * @throws IllegalArgumentException if the text is blank, or has a line of over a million
   *     characters
   */
  public Reasons explain(String text) {
    return explain(document(text));
  }

  /** Explains the topic of a document. */
  public Reasons explain(Document document) {
    var found = model.classify(document);
    return Answers.reasons(
        Answers.labelling(document, found),
        new Explainer(model, papers.get()).explain(document, found));
  }

  /**
   * Counts the topics of a digest by period and tests whether their shares change. Papers without a
   * topic are counted by this model, corrected for its errors.
   *
   * @param asOf the last day that counts; later dates are mistakes, and the period of this day is
   *     unfinished
   * @return the topics with most papers first
   * @throws BadInputException if no paper has a topic and a date, or the model knows other topics
   */
  public List<Trend> trends(Digest digest, LocalDate asOf) {
    TrendsRun run =
        TrendsRun.of(
            digest.corpus(),
            new TrendsRun.Settings(Facet.TOPIC, Optional.empty(), asOf, false),
            () -> new TrendsRun.Model(model, manifest.learnedFrom()),
            RunListener.NONE);
    return Answers.trends(run.trends());
  }

  /**
   * Groups the papers of each topic by what they are about. Papers without a topic get one by this
   * model. Nothing is written; the list of subtopics that the command line keeps stays as it is.
   *
   * @return topic by topic, the largest cluster first
   * @throws BadInputException if there are no papers
   */
  public List<PaperCluster> clusters(Digest digest) {
    ClusteringRun run =
        ClusteringRun.of(
            digest.corpus(),
            digest.taxonomy(),
            ClusteringRun.Settings.defaults(),
            () -> Optional.of(new ClusteringRun.Model(model, "memory")),
            SubtopicLedger::empty,
            RunListener.NONE);
    return Answers.clusters(run, digest.corpus());
  }

  private static Document document(String text) {
    Require.that(!text.isBlank(), "expected a text to label, found none");
    byte[] bytes = text.replace('\0', ' ').getBytes(StandardCharsets.UTF_8);
    DocumentSource source =
        DocumentSource.of(
            List.of(Path.of(STANDARD_INPUT)),
            DocumentSource.Options.with(Taxonomy.empty())
                .inFormat(Format.TEXT)
                .withStandardInput(new ByteArrayInputStream(bytes)));
    try (Stream<Document> documents = source.documents(broken -> {})) {
      return documents.findFirst().map(Sheaf::fromProgram).orElseThrow();
    } catch (BadInputException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static Document fromProgram(Document d) {
    return new Document(
        d.id(), new Location("text", 1), d.published(), d.titles(), d.abstracts(), d.labels());
  }

  /** A value that is made when it is first asked for, and kept. */
  private static <T> Supplier<T> once(Supplier<T> make) {
    AtomicReference<Optional<T>> made = new AtomicReference<>(Optional.empty());
    return () -> {
      if (made.get().isEmpty()) {
        made.compareAndSet(Optional.empty(), Optional.of(make.get()));
      }
      return made.get().orElseThrow();
    };
  }
}
