package dev.sheaf.bench;

import dev.sheaf.classify.Calibration;
import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.classify.Prediction;
import dev.sheaf.classify.Score;
import dev.sheaf.classify.calibrate.OutOfFold;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Require;
import dev.sheaf.evaluate.Answer;
import dev.sheaf.evaluate.AutomaticShare;
import dev.sheaf.evaluate.Bootstrap;
import dev.sheaf.evaluate.Judgement;
import dev.sheaf.evaluate.Reliability;
import dev.sheaf.evaluate.Scores;
import dev.sheaf.feature.SparseVector;
import dev.sheaf.read.CorpusReader;
import dev.sheaf.read.DocumentSource;
import dev.sheaf.taxonomy.TaxonomyCsv;
import dev.sheaf.train.Settings;
import dev.sheaf.train.Training;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/**
 * Measures the calibration error of several ways to calibrate topics, all fitted to the same papers
 * out of fold and all with the same labels given, and what the chosen way can label automatically.
 *
 * <p>Arguments: a taxonomy, a labelled digest, and the days to cut it at. The three months from a
 * day on are tested.
 */
public final class CalibrationBench {
  private static final int MONTHS = 3;
  private static final Logger TRIBUO = Logger.getLogger("org.tribuo");

  private CalibrationBench() {}

  /** Prints the figures. */
  public static void main(String... arguments) {
    Require.that(
        arguments.length > 2, "expected TAXONOMY DIGEST DAY..., found %s", List.of(arguments));
    TRIBUO.setLevel(Level.WARNING);
    Taxonomy taxonomy = TaxonomyCsv.read(Path.of(arguments[0]));
    DocumentSource.Options options = DocumentSource.Options.with(taxonomy);
    Corpus digest =
        CorpusReader.read(DocumentSource.of(List.of(Path.of(arguments[1])), options))
            .corpus()
            .filter(document -> document.topic().isPresent());
    Arrays.stream(arguments)
        .skip(2)
        .map(LocalDate::parse)
        .forEach(day -> measure(taxonomy, digest, day));
  }

  private static void measure(Taxonomy taxonomy, Corpus digest, LocalDate day) {
    Corpus past = Papers.published(digest, LocalDate.MIN, day);
    Corpus test = Papers.published(digest, day, day.plusMonths(MONTHS));
    Corpus topicsOnly = Corpus.of(past.stream().map(CalibrationBench::withTopicOnly).toList());
    Training training =
        Training.run(topicsOnly, taxonomy, Settings.defaults(), Training.Listener.NONE);
    OutOfFold unseen = training.unseen().orElseThrow();
    Calibration chosen = training.model().classifier(Facet.TOPIC).orElseThrow().calibration();
    say("%d papers before %s -> %d papers of %d months", past.size(), day, test.size(), MONTHS);
    Calibrators.of(unseen, chosen).forEach((way, fit) -> score(way, training, fit, test));
  }

  private static void score(
      String way, Training training, UnaryOperator<double[]> calibration, Corpus test) {
    LinearClassifier topics = training.model().classifier(Facet.TOPIC).orElseThrow();
    Set<Label> known = new TreeSet<>(topics.labels());
    List<Judgement> judgements = new ArrayList<>();
    for (Document document : test) {
      SparseVector row = training.model().features().transform(document);
      if (!row.isEmpty() && known.contains(document.topic().orElseThrow())) {
        Prediction ranking = ranking(topics, calibration.apply(topics.scaledMargins(row)));
        Label given = ranking.top().label();
        double risk = training.model().risk().orElseThrow().risk(ranking.probability(given));
        Answer answer = new Answer(List.of(given), ranking, risk);
        judgements.add(new Judgement(document.id(), document.labels(Facet.TOPIC), answer));
      }
    }
    say(
        "  %-22s calibration error %.3f (by chance %.3f)  log loss %.3f",
        way,
        Reliability.of(judgements).error(),
        Reliability.of(judgements).errorByChance(),
        Scores.of(judgements, new Bootstrap(100, 1)).logLoss());
    if (way.equals("chosen")) {
      AutomaticShare.usual(judgements).forEach(CalibrationBench::say);
    }
  }

  private static void say(AutomaticShare share) {
    say(
        "    at %.2f error %.3f of papers labelled, %s of these wrong; by hindsight %.3f",
        share.maxError(),
        share.share(),
        share.error().map(e -> String.format(Locale.ROOT, "%.3f", e.value())).orElse("none"),
        share.hindsight());
  }

  private static Prediction ranking(LinearClassifier topics, double[] probabilities) {
    return new Prediction(
        IntStream.range(0, probabilities.length)
            .mapToObj(i -> new Score(topics.labels().get(i), Math.min(1, probabilities[i])))
            .toList());
  }

  private static Document withTopicOnly(Document d) {
    Map<Facet, List<Label>> topic = Map.of(Facet.TOPIC, d.labels(Facet.TOPIC));
    return d.withLabels(topic);
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
