package dev.sheaf.bench;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.evaluate.Comparison.Difference;
import dev.sheaf.read.CorpusReader;
import dev.sheaf.read.DocumentSource;
import dev.sheaf.retrain.CurrentModel;
import dev.sheaf.retrain.Promotion;
import dev.sheaf.retrain.Recipe;
import dev.sheaf.retrain.Retraining;
import dev.sheaf.store.KnownDocuments;
import dev.sheaf.store.Manifest;
import dev.sheaf.taxonomy.TaxonomyCsv;
import dev.sheaf.train.Settings;
import dev.sheaf.train.Training;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What becomes of retraining with papers as they come, and with papers that were spoiled.
 *
 * <p>Arguments: a taxonomy, a labelled digest, a day, how many days from then on are new, and what
 * is done to the papers: {@code added} (nothing), {@code shuffled} (the topics of new papers go
 * from hand to hand), {@code deleted} (no RAG any more), {@code half} (of the papers known every
 * other one is gone), {@code alias} (the taxonomy folds RAG onto Agent), {@code swapped} (a fifth
 * of all topics are wrong).
 */
public final class RetrainBench {
  private static final Logger TRIBUO = Logger.getLogger("org.tribuo");
  private static final Label RAG = new Label("RAG");

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Path taxonomyFile;
  private final Path digest;
  private final LocalDate day;
  private final LocalDate end;

  private RetrainBench(String[] words) {
    taxonomyFile = Path.of(words[0]);
    digest = Path.of(words[1]);
    day = LocalDate.parse(words[2]);
    end = day.plusDays(Integer.parseInt(words[3]));
  }

  /** Prints a block of lines for each thing that is done to the papers. */
  public static void main(String[] words) {
    TRIBUO.setLevel(Level.OFF);
    RetrainBench bench = new RetrainBench(words);
    Taxonomy taxonomy = TaxonomyCsv.read(bench.taxonomyFile);
    Corpus all = bench.read(taxonomy).filter(bench.before(bench.end));
    Corpus old = all.filter(bench.before(bench.day));
    Training trained = Training.run(old, taxonomy, Settings.defaults(), Training.Listener.NONE);
    CurrentModel current =
        new CurrentModel(
            trained.model(),
            taxonomy,
            KnownDocuments.of(old, Optional.empty()),
            Manifest.of(old, trained, Optional.empty()).withAsked(Settings.defaults()));
    for (String way : Arrays.copyOfRange(words, 4, words.length)) {
      bench.out.printf(
          Locale.ROOT,
          "== %s %s, %d and %d papers%n",
          bench.day,
          way,
          old.size(),
          all.size() - old.size());
      Taxonomy now = way.equals("alias") ? folded(taxonomy) : taxonomy;
      Corpus corpus =
          way.equals("alias")
              ? bench.read(now).filter(bench.before(bench.end))
              : bench.spoiled(all, way);
      bench.print(current, new Recipe(corpus, Corpus.of(List.of()), now, Settings.defaults()));
    }
  }

  private Corpus read(Taxonomy taxonomy) {
    return CorpusReader.read(
            DocumentSource.of(List.of(digest), DocumentSource.Options.with(taxonomy)))
        .corpus();
  }

  private Predicate<Document> before(LocalDate limit) {
    return document ->
        document.published().map(PublicationDate::firstDay).filter(limit::isAfter).isPresent();
  }

  /** The taxonomy with one wrong line. */
  private static Taxonomy folded(Taxonomy taxonomy) {
    List<Taxonomy.Entry> entries = new ArrayList<>();
    for (Taxonomy.Entry e : taxonomy.entries()) {
      if (e.label().equals(RAG)) {
        continue;
      }
      List<String> aliases = new ArrayList<>(e.aliases());
      if (e.label().name().equals("Agent")) {
        aliases.add("RAG");
      }
      entries.add(
          new Taxonomy.Entry(
              e.label(),
              e.facet(),
              e.parent().filter(p -> !p.equals(RAG)),
              e.names(),
              aliases,
              e.terms(),
              e.where()));
    }
    return Taxonomy.of(entries);
  }

  private Corpus spoiled(Corpus all, String way) {
    Random random = new Random(7);
    return switch (way) {
      case "added" -> all;
      case "shuffled" -> shuffled(all, before(day).negate(), random);
      case "half" ->
          Corpus.of(
              all.stream().filter(d -> !before(day).test(d) || random.nextBoolean()).toList());
      case "deleted" ->
          Corpus.of(
              all.stream()
                  .map(d -> d.topic().equals(Optional.of(RAG)) ? with(d, Optional.empty()) : d)
                  .toList());
      case "swapped" -> shuffled(all, d -> random.nextInt(5) == 0, random);
      default -> throw new IllegalArgumentException("no way to spoil papers: " + way);
    };
  }

  private static Corpus shuffled(Corpus all, Predicate<Document> some, Random random) {
    List<Document> chosen = all.stream().filter(d -> d.topic().isPresent()).filter(some).toList();
    List<Optional<Label>> topics = new ArrayList<>(chosen.stream().map(Document::topic).toList());
    Collections.shuffle(topics, random);
    Map<String, Document> byId = new HashMap<>();
    for (int i = 0; i < chosen.size(); i++) {
      byId.put(chosen.get(i).id(), with(chosen.get(i), topics.get(i)));
    }
    return Corpus.of(all.stream().map(d -> byId.getOrDefault(d.id(), d)).toList());
  }

  private static Document with(Document d, Optional<Label> topic) {
    Map<Facet, List<Label>> labels = new EnumMap<>(Facet.class);
    labels.putAll(d.labels());
    labels.remove(Facet.TOPIC);
    topic.ifPresent(label -> labels.put(Facet.TOPIC, List.of(label)));
    return d.withLabels(labels);
  }

  private void print(CurrentModel current, Recipe wanted) {
    long start = System.nanoTime();
    Retraining found = Retraining.run(current, wanted, Training.Listener.NONE);
    long seconds = (System.nanoTime() - start) / 1_000_000_000;
    Promotion verdict = found.verdict();
    out.printf(
        Locale.ROOT,
        "%s, %d s, level %.4f%n",
        verdict.isWorse() ? "REFUSED" : verdict.isBetter() ? "promoted, better" : "promoted",
        seconds,
        verdict.level());
    for (Promotion.Finding finding : verdict.findings()) {
      Difference d = finding.difference();
      out.printf(
          Locale.ROOT,
          "  %-5s %-5s %-8s %.3f from %.3f (%+.4f to %+.4f) chance %.4f%n",
          finding.papers(),
          finding.facet(),
          finding.measure(),
          d.first(),
          d.second(),
          d.low(),
          d.high(),
          finding.chance());
    }
    found.warnings().forEach(warning -> out.println("  " + warning));
    out.println("  " + found.coverage().fresh() + " earlier " + found.coverage().earlier());
  }
}
