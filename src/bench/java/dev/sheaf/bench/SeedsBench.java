package dev.sheaf.bench;

import dev.sheaf.classify.SelfTraining;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Require;
import dev.sheaf.evaluate.Answer;
import dev.sheaf.evaluate.Bootstrap;
import dev.sheaf.evaluate.Judgement;
import dev.sheaf.evaluate.Scores;
import dev.sheaf.model.TopicAnswer;
import dev.sheaf.model.TopicModel;
import dev.sheaf.report.Numbers;
import dev.sheaf.taxonomy.TaxonomyCsv;
import dev.sheaf.train.Settings;
import dev.sheaf.train.Training;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Measures what definitions and unlabelled papers add to few labelled ones, and what is left of it
 * as they grow.
 *
 * <p>Arguments: the folder of the seeds with {@code taxonomy.csv}, and a labelled digest in which
 * the papers of the seeds may stand again; those are left out. With {@code --fade} as a third one,
 * also what is left of the definitions as labelled papers grow.
 */
public final class SeedsBench {
  private static final LocalDate TEST = LocalDate.of(2024, 7, 1);
  private static final LocalDate FADE_TEST = LocalDate.of(2024, 11, 1);
  private static final LocalDate FADE_END = LocalDate.of(2025, 1, 1);
  private static final List<Integer> SIZES = List.of(30, 100, 300, 1_000, 3_000, 15_000);
  private static final Logger TRIBUO = Logger.getLogger("org.tribuo");

  private final Taxonomy taxonomy;
  private final Taxonomy bare;
  private final Corpus seeds;
  private final Corpus digest;

  private SeedsBench(Path seedFolder, Path digestFile) {
    taxonomy = TaxonomyCsv.read(seedFolder.resolve("taxonomy.csv"));
    bare = withoutTerms(taxonomy);
    seeds = Papers.read(seedFolder, taxonomy);
    digest = Papers.without(seeds, Papers.read(digestFile, taxonomy));
  }

  /** Prints the figures. */
  public static void main(String... arguments) {
    List<String> words = List.of(arguments);
    boolean fade = words.size() == 3 && words.get(2).equals("--fade");
    Require.that(fade || words.size() == 2, "expected SEEDS DIGEST [--fade], found %s", words);
    TRIBUO.setLevel(Level.WARNING);
    SeedsBench bench = new SeedsBench(Path.of(arguments[0]), Path.of(arguments[1]));
    bench.targets();
    if (fade) {
      bench.withoutOneTopic();
      bench.fade();
    }
  }

  private Corpus test() {
    Set<Label> topics = topics(seeds);
    return digest.filter(d -> d.topic().filter(topics::contains).isPresent());
  }

  private void targets() {
    Corpus test = test();
    say(
        "%d labelled seed papers -> %d papers of the topics %s",
        labelled(seeds), test.size(), topics(seeds));
    Settings settings = Settings.defaults();
    target("baseline: TF-IDF, logistic regression", learn(seeds, bare, settings), test, "");
    target("and definitions", learn(seeds, taxonomy, settings), test, "0.75 and 0.66");
    Training semi = Training.run(seeds, digest, taxonomy, settings, Training.Listener.NONE);
    target("and unlabelled papers", semi.model(), test, "macro-F1 0.69");
  }

  private static void target(String name, TopicModel model, Corpus test, String wanted) {
    Scores scores = Scores.of(judge(model, test), Bootstrap.withSeed(1));
    say(
        "%-38s accuracy %s (%s)  macro-F1 %s (%s)%s",
        name,
        Numbers.score(scores.accuracy().value()),
        Numbers.interval(scores.accuracy()),
        Numbers.score(scores.macroF1().value()),
        Numbers.interval(scores.macroF1()),
        wanted.isEmpty() ? "" : "  wanted " + wanted);
  }

  private static List<Judgement> judge(TopicModel model, Corpus test) {
    return test.stream().map(document -> judge(model, document)).toList();
  }

  private static Judgement judge(TopicModel model, Document document) {
    TopicAnswer topic = model.classify(document).topic().orElseThrow();
    Answer answer = new Answer(List.of(topic.chosen().label()), topic.ranking());
    return new Judgement(document.id(), document.labels(Facet.TOPIC), answer);
  }

  private void withoutOneTopic() {
    for (Label topic : topics(seeds)) {
      Corpus others = seeds.filter(d -> !d.labels(Facet.TOPIC).contains(topic));
      score("no paper of " + topic, learn(others, taxonomy, Settings.defaults()), test());
    }
  }

  private void fade() {
    Corpus past = digest.filter(labelledIn(LocalDate.MIN, FADE_TEST));
    Corpus test = digest.filter(labelledIn(FADE_TEST, FADE_END));
    List<Document> shuffled = new ArrayList<>(past.documents());
    Collections.shuffle(shuffled, new Random(1));
    say("papers before %s -> %d papers before %s", FADE_TEST, test.size(), FADE_END);
    for (int size : SIZES) {
      Corpus train = Corpus.of(shuffled.subList(0, Math.min(size, shuffled.size())));
      score(train.size() + " papers alone", learn(train, bare, Settings.defaults()), test);
      score(train.size() + " with definitions", learn(train, taxonomy, Settings.defaults()), test);
      if (SelfTraining.isWorthwhile(train.size(), shuffled.size() - train.size())) {
        Training semi =
            Training.run(train, past, taxonomy, Settings.defaults(), Training.Listener.NONE);
        score(train.size() + " and unlabelled papers", semi.model(), test);
      }
    }
    Corpus all = Corpus.of(shuffled);
    for (Label topic : topics(seeds)) {
      Corpus others = all.filter(d -> !d.labels(Facet.TOPIC).contains(topic));
      score(
          others.size() + ", none of " + topic, learn(others, taxonomy, Settings.defaults()), test);
    }
  }

  private static TopicModel learn(Corpus train, Taxonomy taxonomy, Settings settings) {
    Corpus topicsOnly = Corpus.of(train.stream().map(SeedsBench::withTopicOnly).toList());
    return Training.run(topicsOnly, taxonomy, settings, Training.Listener.NONE).model();
  }

  private static void score(String name, TopicModel model, Corpus test) {
    List<Judgement> early = new ArrayList<>();
    List<Judgement> late = new ArrayList<>();
    for (Document document : test) {
      (isIn(LocalDate.MIN, TEST).test(document) ? early : late).add(judge(model, document));
    }
    List<Judgement> all = new ArrayList<>(early);
    all.addAll(late);
    say(
        "%-28s all %s | before %s %s | later %s",
        name, scores(all), TEST, scores(early), scores(late));
  }

  private static String scores(List<Judgement> judgements) {
    if (judgements.isEmpty()) {
      return "-";
    }
    Scores scores = Scores.of(judgements, new Bootstrap(100, 1));
    return String.format(
        Locale.ROOT, "acc %.3f F1 %.3f", scores.accuracy().value(), scores.macroF1().value());
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  private static Taxonomy withoutTerms(Taxonomy taxonomy) {
    return Taxonomy.of(
        taxonomy.entries().stream()
            .map(
                e ->
                    new Taxonomy.Entry(
                        e.label(),
                        e.facet(),
                        e.parent(),
                        e.names(),
                        e.aliases(),
                        List.of(),
                        e.where()))
            .toList());
  }

  private static Document withTopicOnly(Document d) {
    Map<Facet, List<Label>> topic =
        d.topic().map(label -> Map.of(Facet.TOPIC, List.of(label))).orElse(Map.of());
    return d.withLabels(topic);
  }

  private static Set<Label> topics(Corpus corpus) {
    Set<Label> topics = new TreeSet<>();
    corpus.forEach(document -> topics.addAll(document.labels(Facet.TOPIC)));
    return topics;
  }

  private static long labelled(Corpus corpus) {
    return corpus.stream().filter(document -> document.topic().isPresent()).count();
  }

  private static Predicate<Document> labelledIn(LocalDate from, LocalDate before) {
    return isIn(from, before).and(document -> document.topic().isPresent());
  }

  private static Predicate<Document> isIn(LocalDate from, LocalDate before) {
    return document ->
        document
            .published()
            .map(PublicationDate::firstDay)
            .filter(day -> !day.isBefore(from) && day.isBefore(before))
            .isPresent();
  }
}
