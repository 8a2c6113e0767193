package dev.sheaf.bench;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Require;
import dev.sheaf.evaluate.Answer;
import dev.sheaf.evaluate.ConfusionMatrix;
import dev.sheaf.evaluate.Judgement;
import dev.sheaf.evaluate.LabelScores;
import dev.sheaf.model.TopicAnswer;
import dev.sheaf.model.TopicModel;
import dev.sheaf.review.Question;
import dev.sheaf.review.ReviewQueue;
import dev.sheaf.taxonomy.TaxonomyCsv;
import dev.sheaf.train.Settings;
import dev.sheaf.train.Training;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures what labels are worth that are asked for by {@link ReviewQueue}, beside as many of
 * papers drawn at random: the gain in macro-F1 over a model of the seeds, on later papers of the
 * seeds' topics.
 *
 * <p>Arguments: the folder of the seeds with {@code taxonomy.csv}, a labelled digest, and days to
 * cut it at. All before a day, without its labels, may be asked about; the three months from then
 * on are judged. Each of five seeds draws another half of the papers that may be asked about. With
 * {@code --rounds} labels are asked for in five rounds, a model trained after each; with {@code
 * --alone} the model of the seeds learns from no unlabelled papers.
 */
public final class ReviewBench {
  private static final int SEEDS = 5;
  private static final int BUDGET = 500;
  private static final int ROUNDS = 5;
  private static final int MONTHS = 3;
  private static final Logger TRIBUO = Logger.getLogger("org.tribuo");

  private final Taxonomy taxonomy;
  private final Corpus seeds;
  private final Corpus digest;
  private final boolean alone;
  private final int rounds;

  /** Chooses papers to be labelled. */
  @FunctionalInterface
  private interface Chooser {
    List<Document> choose(Corpus labelledAndOpen, TopicModel model, int budget, long seed);
  }

  private ReviewBench(Path seedFolder, Path digestFile, Set<String> flags) {
    alone = flags.contains("--alone");
    rounds = flags.contains("--rounds") ? ROUNDS : 1;
    taxonomy = TaxonomyCsv.read(seedFolder.resolve("taxonomy.csv"));
    seeds =
        Corpus.of(
            Papers.read(seedFolder, taxonomy).stream().map(ReviewBench::withTopicOnly).toList());
    digest =
        Papers.without(seeds, Papers.read(digestFile, taxonomy))
            .filter(document -> document.topic().isPresent());
  }

  /** Prints the figures. */
  public static void main(String... arguments) {
    List<String> words = Stream.of(arguments).filter(word -> !word.startsWith("--")).toList();
    Set<String> flags =
        Stream.of(arguments).filter(word -> word.startsWith("--")).collect(Collectors.toSet());
    Require.that(
        words.size() > 2 && Set.of("--alone", "--rounds").containsAll(flags),
        "expected SEEDS DIGEST DAY... [--alone] [--rounds], found %s",
        List.of(arguments));
    TRIBUO.setLevel(Level.WARNING);
    ReviewBench bench = new ReviewBench(Path.of(words.get(0)), Path.of(words.get(1)), flags);
    words.stream().skip(2).map(LocalDate::parse).forEach(bench::measure);
  }

  private void measure(LocalDate day) {
    Corpus past = digest.filter(isIn(LocalDate.MIN, day));
    Set<Label> topics = topics();
    Corpus test =
        digest.filter(
            isIn(day, day.plusMonths(MONTHS)).and(d -> topics.contains(d.topic().orElseThrow())));
    say("%d papers before %s, judged on %d later ones", past.size(), day, test.size());
    double asked = 0;
    double drawn = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      List<Document> shuffled = new ArrayList<>(past.documents());
      Collections.shuffle(shuffled, new Random(seed));
      Corpus pool = Corpus.of(shuffled.subList(0, shuffled.size() / 2));
      double start = macroF1(learn(seeds, pool), test);
      double review = macroF1(label(pool, seed, ReviewBench::asked), test) - start;
      double random = macroF1(label(pool, seed, ReviewBench::drawn), test) - start;
      asked += review / SEEDS;
      drawn += random / SEEDS;
      say("  seed %d: from %.4f, review %+.4f, at random %+.4f", seed, start, review, random);
    }
    say("  mean: review %+.4f, at random %+.4f, ratio %.2f", asked, drawn, asked / drawn);
  }

  /** The model after all rounds of labelling. */
  private TopicModel label(Corpus pool, long seed, Chooser chooser) {
    Map<String, Document> truth =
        pool.stream().collect(Collectors.toMap(Document::id, ReviewBench::withTopicOnly));
    List<Document> labelled = new ArrayList<>(seeds.documents());
    Set<String> known = new HashSet<>();
    TopicModel model = learn(seeds, pool);
    for (int round = 0; round < rounds; round++) {
      Stream<Document> open =
          pool.stream().filter(d -> !known.contains(d.id())).map(ReviewBench::withoutLabels);
      Stream<Document> answered = labelled.stream().filter(d -> d.topic().isPresent());
      Corpus papers = Corpus.of(Stream.concat(answered, open).toList());
      for (Document paper : chooser.choose(papers, model, BUDGET / rounds, seed + round * 100L)) {
        known.add(paper.id());
        labelled.add(truth.get(paper.id()));
      }
      model = learn(Corpus.of(labelled), pool);
    }
    return model;
  }

  private static List<Document> asked(Corpus papers, TopicModel model, int budget, long seed) {
    return ReviewQueue.of(papers, model, new ReviewQueue.Settings(budget, seed))
        .questions()
        .stream()
        .map(Question::paper)
        .toList();
  }

  private static List<Document> drawn(Corpus papers, TopicModel model, int budget, long seed) {
    List<Document> open =
        new ArrayList<>(papers.filter(paper -> paper.topic().isEmpty()).documents());
    Collections.shuffle(open, new Random(seed));
    return open.subList(0, budget);
  }

  private TopicModel learn(Corpus labelled, Corpus pool) {
    Settings settings = Settings.defaults();
    return alone
        ? Training.run(labelled, taxonomy, settings, Training.Listener.NONE).model()
        : Training.run(labelled, pool, taxonomy, settings, Training.Listener.NONE).model();
  }

  private double macroF1(TopicModel model, Corpus test) {
    List<Judgement> judgements = test.stream().map(paper -> judge(model, paper)).toList();
    return ConfusionMatrix.of(judgements).labelScores().stream()
        .filter(label -> topics().contains(label.label()))
        .mapToDouble(LabelScores::f1)
        .average()
        .orElseThrow();
  }

  private static Judgement judge(TopicModel model, Document document) {
    TopicAnswer topic = model.classify(document).topic().orElseThrow();
    Answer answer = new Answer(List.of(topic.chosen().label()), topic.ranking());
    return new Judgement(document.id(), document.labels(Facet.TOPIC), answer);
  }

  private Set<Label> topics() {
    Set<Label> topics = new TreeSet<>();
    seeds.forEach(document -> topics.addAll(document.labels(Facet.TOPIC)));
    return topics;
  }

  private static Document withTopicOnly(Document d) {
    Map<Facet, List<Label>> topic =
        d.topic().map(label -> Map.of(Facet.TOPIC, List.of(label))).orElse(Map.of());
    return d.withLabels(topic);
  }

  private static Document withoutLabels(Document d) {
    return d.withLabels(Map.of());
  }

  private static Predicate<Document> isIn(LocalDate from, LocalDate before) {
    return document ->
        document
            .published()
            .map(PublicationDate::firstDay)
            .filter(day -> !day.isBefore(from) && day.isBefore(before))
            .isPresent();
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
