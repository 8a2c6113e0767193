package dev.sheaf.bench;

import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.classify.calibrate.OutOfFold;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Require;
import dev.sheaf.feature.SparseVector;
import dev.sheaf.read.CorpusReader;
import dev.sheaf.read.DocumentSource;
import dev.sheaf.taxonomy.TaxonomyCsv;
import dev.sheaf.train.Settings;
import dev.sheaf.train.Training;
import dev.sheaf.trend.quantify.AdjustedCount;
import dev.sheaf.trend.quantify.ExpectationMaximization;
import dev.sheaf.trend.quantify.Prevalence;
import dev.sheaf.trend.quantify.Quantification;
import dev.sheaf.trend.quantify.Quantifier;
import dev.sheaf.trend.quantify.UnseenAnswers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Measures how well the shares of topics in later months are estimated from predictions alone, by
 * several methods, and how often the bands hold the truth.
 *
 * <p>Arguments: a taxonomy, a labelled digest, and the days to cut it at. All before a day is
 * learned from, and each of the three months from then on is estimated.
 */
public final class SharesBench {
  private static final int MONTHS = 3;
  private static final String CHOSEN = "chosen";
  private static final Logger TRIBUO = Logger.getLogger("org.tribuo");

  private final Map<String, Mean> errors = new LinkedHashMap<>();
  private final Map<String, Mean> coverage = new TreeMap<>();

  private SharesBench() {}

  /** A mean of numbers as they come. */
  private static final class Mean {
    private double sum;
    private int count;

    void add(double value) {
      sum += value;
      count++;
    }

    double value() {
      return sum / count;
    }
  }

  /** Prints the figures. */
  public static void main(String... arguments) {
    Require.that(
        arguments.length > 2, "expected TAXONOMY DIGEST DAY..., found %s", List.of(arguments));
    TRIBUO.setLevel(Level.WARNING);
    Taxonomy taxonomy = TaxonomyCsv.read(Path.of(arguments[0]));
    DocumentSource.Options options = DocumentSource.Options.with(taxonomy);
    Corpus digest =
        CorpusReader.read(DocumentSource.of(List.of(Path.of(arguments[1])), options)).corpus();
    SharesBench bench = new SharesBench();
    Arrays.stream(arguments)
        .skip(2)
        .map(LocalDate::parse)
        .forEach(day -> bench.measure(taxonomy, digest, day));
    bench.report();
  }

  private void measure(Taxonomy taxonomy, Corpus digest, LocalDate day) {
    Corpus past = Papers.published(digest, LocalDate.MIN, day);
    Training training = Training.run(past, taxonomy, Settings.defaults(), Training.Listener.NONE);
    say("%d papers before %s", past.size(), day);
    for (int i = 0; i < MONTHS; i++) {
      LocalDate from = day.plusMonths(i);
      Corpus month = Papers.published(digest, from, from.plusMonths(1));
      Corpus labelled = month.filter(document -> document.topic().isPresent());
      if (labelled.size() > 0) {
        topics(training, labelled, from);
        themes(training, month.filter(d -> !d.labels(Facet.THEME).isEmpty()));
      }
    }
  }

  private void topics(Training training, Corpus month, LocalDate from) {
    LinearClassifier topics = training.model().classifier(Facet.TOPIC).orElseThrow();
    double[][] rows = rows(training, topics, month);
    List<Label> truths = month.stream().map(d -> d.topic().orElseThrow()).toList();
    Map<Label, Double> truth = shares(truths);
    say("  %s %d papers: %s", from, month.size(), text(truth));
    estimates(training, topics, rows)
        .forEach(
            (name, shares) -> {
              double error = error(truth, shares);
              errors.computeIfAbsent(name, n -> new Mean()).add(error);
              say("    %-24s %5.2f  %s", name, error, text(shares));
            });
    Quantification chosen = training.model().quantification(Facet.TOPIC).orElseThrow();
    held("months as they are", chosen, topics, rows, truths);
    Mixes.each(rows, truths, topics.labels(), (name, mix) -> drawn(training, topics, name, mix));
  }

  private void drawn(Training training, LinearClassifier topics, String name, Mixes.Mix mix) {
    double[][] rows = mix.rows().toArray(double[][]::new);
    Quantification chosen = training.model().quantification(Facet.TOPIC).orElseThrow();
    held(name, chosen, topics, rows, mix.truths());
    estimates(training, topics, rows)
        .forEach(
            (method, shares) -> add(name + ", " + method, error(shares(mix.truths()), shares)));
  }

  private static Map<String, Map<Label, Double>> estimates(
      Training training, LinearClassifier topics, double[][] rows) {
    UnseenAnswers measured = measured(topics, training.unseen().orElseThrow());
    double[] priors = new double[topics.labels().size()];
    Arrays.setAll(priors, label -> Math.max(1e-6, topics.prior(label)));
    Map<String, Quantifier> methods = new LinkedHashMap<>();
    methods.put("classify and count", Quantifier.classifyAndCount());
    methods.put("averaged probabilities", Quantifier.averagedProbabilities());
    methods.put("adjusted count", AdjustedCount.hard(measured));
    methods.put("soft adjusted count", AdjustedCount.soft(measured));
    methods.put("EM", ExpectationMaximization.plain(priors));
    Map<String, Map<Label, Double>> estimates = new LinkedHashMap<>();
    methods.forEach(
        (name, method) -> estimates.put(name, byLabel(topics.labels(), method.shares(rows))));
    Prevalence chosen = estimate(training.model().quantification(Facet.TOPIC).orElseThrow(), rows);
    Map<Label, Double> shares = new TreeMap<>();
    chosen.labels().forEach(one -> shares.put(one.label(), one.count() / rows.length));
    estimates.put(CHOSEN, shares);
    return estimates;
  }

  private void themes(Training training, Corpus month) {
    LinearClassifier themes = training.model().classifier(Facet.THEME).orElseThrow();
    double[][] rows = rows(training, themes, month);
    Prevalence chosen = estimate(training.model().quantification(Facet.THEME).orElseThrow(), rows);
    double[] averages = Quantifier.averagedProbabilities().shares(rows);
    for (int label = 0; label < averages.length; label++) {
      Label theme = themes.labels().get(label);
      Prevalence.Expected one = chosen.labels().get(label);
      long bearing = month.stream().filter(d -> d.labels(Facet.THEME).contains(theme)).count();
      double percent = 100.0 / rows.length;
      add("themes, averaged", Math.abs(averages[label] * rows.length - bearing) * percent);
      add("themes, chosen", Math.abs(one.count() - bearing) * percent);
      if (bearing >= 20) {
        coverage
            .computeIfAbsent("themes of 20 papers", n -> new Mean())
            .add(one.low() <= bearing && bearing <= one.high() ? 1 : 0);
      }
    }
  }

  private void add(String name, double error) {
    errors.computeIfAbsent(name, n -> new Mean()).add(error);
  }

  private void held(
      String name,
      Quantification chosen,
      LinearClassifier topics,
      double[][] rows,
      List<Label> truths) {
    Prevalence estimate = estimate(chosen, rows);
    for (Label label : topics.labels()) {
      Prevalence.Expected one = estimate.of(label).orElseThrow();
      long bearing = truths.stream().filter(label::equals).count();
      coverage
          .computeIfAbsent(name, n -> new Mean())
          .add(one.low() <= bearing && bearing <= one.high() ? 1 : 0);
      coverage
          .computeIfAbsent(name + ", width in points", n -> new Mean())
          .add(100 * (one.high() - one.low()) / rows.length);
    }
  }

  private void report() {
    say("mean absolute error in points");
    errors.forEach((name, mean) -> say("  %-36s %5.2f", name, mean.value()));
    say("90 %% bands that hold the truth");
    coverage.forEach((name, mean) -> say("  %-36s %5.2f", name, mean.value()));
  }

  private static Prevalence estimate(Quantification quantification, double[][] rows) {
    Quantification.Batch batch = quantification.batch();
    Arrays.stream(rows).forEach(batch::add);
    return batch.estimate();
  }

  private static UnseenAnswers measured(LinearClassifier topics, OutOfFold unseen) {
    return UnseenAnswers.of(
        IntStream.range(0, unseen.size())
            .mapToObj(row -> topics.calibration().probabilities(unseen.margins(row)))
            .toArray(double[][]::new),
        IntStream.range(0, unseen.size()).map(unseen::truth).toArray(),
        new int[unseen.size()]);
  }

  private static double[][] rows(Training training, LinearClassifier classifier, Corpus documents) {
    return documents.stream()
        .map(document -> training.model().features().transform(document))
        .map((SparseVector row) -> classifier.probabilities(row))
        .toArray(double[][]::new);
  }

  private static Map<Label, Double> shares(List<Label> truths) {
    Map<Label, Double> shares = new TreeMap<>();
    truths.forEach(label -> shares.merge(label, 1.0 / truths.size(), Double::sum));
    return shares;
  }

  private static Map<Label, Double> byLabel(List<Label> labels, double... shares) {
    Map<Label, Double> byLabel = new TreeMap<>();
    for (int label = 0; label < shares.length; label++) {
      byLabel.put(labels.get(label), shares[label]);
    }
    return byLabel;
  }

  private static double error(Map<Label, Double> truth, Map<Label, Double> estimate) {
    TreeSet<Label> all = new TreeSet<>(truth.keySet());
    all.addAll(estimate.keySet());
    return 100
        * all.stream()
            .mapToDouble(
                label ->
                    Math.abs(truth.getOrDefault(label, 0.0) - estimate.getOrDefault(label, 0.0)))
            .average()
            .orElse(0);
  }

  private static String text(Map<Label, Double> shares) {
    return shares.entrySet().stream()
        .map(e -> String.format(Locale.ROOT, "%s %.1f", e.getKey(), 100 * e.getValue()))
        .collect(Collectors.joining("  "));
  }

  static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
