package dev.sheaf.evaluate;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Split;
import dev.sheaf.evaluate.split.Protocol;
import dev.sheaf.evaluate.split.SeededDraw;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A learning curve: the scores of a facet by the number of papers learned from. It shows what the
 * next hundred labels are worth.
 *
 * @param points the smallest number of papers first, all of them last
 * @param documents how many were judged, learned from all papers
 * @param baselineMicroF1 the {@link Baseline} learned from all papers
 * @param baselineMacroF1 the same
 */
public record LearningCurve(
    Facet facet,
    List<Point> points,
    int documents,
    double baselineMicroF1,
    double baselineMacroF1) {
  private static final List<Integer> SIZES =
      List.of(28, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000);

  /**
   * What one number of papers gives, by the mean of several draws of them where they are few.
   *
   * @param papers how many with a label in the facet were learned from, on average
   * @param draws how often so many were drawn
   * @param microF1 accuracy, where every document has one label and is given one. The ends are the
   *     mean ends of the draws' 95 % intervals, or the lowest and the highest draw where these lie
   *     outside
   * @param macroF1 the same
   */
  public record Point(int papers, int draws, Estimate microF1, Estimate macroF1) {}

  /** How often so many papers are drawn, so that luck in the draw shows. */
  private static int draws(int papers) {
    return papers <= 100 ? 5 : papers <= 1_000 ? 3 : 1;
  }

  public LearningCurve {
    points = List.copyOf(points);
  }

  /**
   * Learns from growing shares of each split's training part and judges the same test part, the
   * same labels each time. A larger share of the same draw holds all papers of a smaller one; who
   * is drawn depends on the seed and the ids, not on the order of the documents.
   */
  public static Map<Facet, LearningCurve> run(
      Protocol protocol,
      Learner learner,
      Evaluation.Settings settings,
      long seed,
      Evaluation.Progress progress) {
    int all = protocol.splits().stream().map(Split::train).mapToInt(Corpus::size).min().orElse(0);
    List<Integer> sizes = new ArrayList<>(SIZES.stream().filter(size -> size < 0.8 * all).toList());
    sizes.add(all);
    int runs = sizes.stream().mapToInt(size -> size == all ? 1 : draws(size)).sum();
    List<List<Evaluation>> evaluations = new ArrayList<>();
    int[] done = {0};
    for (int size : sizes) {
      evaluations.add(
          IntStream.range(0, size == all ? 1 : draws(size))
              .mapToObj(
                  draw -> {
                    Learner sampled =
                        train ->
                            learner.learn(size == all ? train : drawn(train, size, seed + draw));
                    progress.done(++done[0], runs);
                    return Evaluation.run(protocol, sampled, settings, (splits, of) -> {});
                  })
              .toList());
    }
    Map<Facet, LearningCurve> curves = new EnumMap<>(Facet.class);
    curve(
            Facet.TOPIC,
            papers(Facet.TOPIC, protocol, sizes, seed),
            evaluations,
            LearningCurve::topic)
        .ifPresent(curve -> curves.put(Facet.TOPIC, curve));
    curve(
            Facet.THEME,
            papers(Facet.THEME, protocol, sizes, seed),
            evaluations,
            LearningCurve::theme)
        .ifPresent(curve -> curves.put(Facet.THEME, curve));
    return curves;
  }

  /** How many of the papers drawn have a label in the facet, on average; of all for the last. */
  private static List<Integer> papers(
      Facet facet, Protocol protocol, List<Integer> sizes, long seed) {
    List<Integer> papers = new ArrayList<>();
    for (int i = 0; i < sizes.size(); i++) {
      int size = i == sizes.size() - 1 ? Integer.MAX_VALUE : sizes.get(i);
      papers.add(
          (int)
              Math.round(
                  protocol.splits().stream()
                      .flatMap(
                          split ->
                              IntStream.range(0, size == Integer.MAX_VALUE ? 1 : draws(size))
                                  .mapToObj(draw -> drawn(split.train(), size, seed + draw)))
                      .mapToInt(drawn -> drawn.filter(d -> !d.labels(facet).isEmpty()).size())
                      .average()
                      .orElse(0)));
    }
    return papers;
  }

  /** The first papers of a draw, in order of id. */
  static Corpus drawn(Corpus train, int size, long seed) {
    return Corpus.of(
        train.stream()
            .sorted(
                comparingLong((Document document) -> SeededDraw.number(document.id(), seed))
                    .thenComparing(Document::id))
            .limit(size)
            .sorted(comparing(Document::id))
            .toList());
  }

  /** Both measures of one evaluation, and of its baseline. */
  private record Measured(int documents, Bootstrap.MeanF1 scores, Bootstrap.MeanF1 baseline) {}

  private static Optional<Measured> topic(Evaluation evaluation) {
    return evaluation
        .topic()
        .map(topic -> new Measured(topic.test(), topic(topic.scores()), topic(topic.baseline())));
  }

  private static Bootstrap.MeanF1 topic(Scores scores) {
    return new Bootstrap.MeanF1(scores.accuracy(), scores.macroF1());
  }

  private static Optional<Measured> theme(Evaluation evaluation) {
    return evaluation
        .theme()
        .map(theme -> new Measured(theme.test(), theme(theme.scores()), theme(theme.baseline())));
  }

  private static Bootstrap.MeanF1 theme(MultiLabelScores scores) {
    return new Bootstrap.MeanF1(scores.microF1(), scores.macroF1());
  }

  private static Optional<LearningCurve> curve(
      Facet facet,
      List<Integer> sizes,
      List<List<Evaluation>> evaluations,
      Function<Evaluation, Optional<Measured>> measure) {
    List<List<Measured>> measured =
        evaluations.stream()
            .map(draws -> draws.stream().flatMap(e -> measure.apply(e).stream()).toList())
            .toList();
    List<Measured> ofAll = measured.get(measured.size() - 1);
    if (ofAll.isEmpty()) {
      return Optional.empty();
    }
    List<Point> points =
        IntStream.range(0, sizes.size())
            .filter(i -> !measured.get(i).isEmpty())
            .mapToObj(i -> point(sizes.get(i), measured.get(i)))
            .toList();
    Bootstrap.MeanF1 baseline = ofAll.get(0).baseline();
    return Optional.of(
        new LearningCurve(
            facet,
            points,
            ofAll.get(0).documents(),
            baseline.micro().value(),
            baseline.macro().value()));
  }

  private static Point point(int papers, List<Measured> draws) {
    return new Point(
        papers,
        draws.size(),
        mean(draws.stream().map(draw -> draw.scores().micro()).toList()),
        mean(draws.stream().map(draw -> draw.scores().macro()).toList()));
  }

  private static Estimate mean(List<Estimate> draws) {
    double value = draws.stream().mapToDouble(Estimate::value).average().orElseThrow();
    double low = draws.stream().mapToDouble(Estimate::low).average().orElseThrow();
    double high = draws.stream().mapToDouble(Estimate::high).average().orElseThrow();
    double lowest = draws.stream().mapToDouble(Estimate::value).min().orElseThrow();
    double highest = draws.stream().mapToDouble(Estimate::value).max().orElseThrow();
    return new Estimate(value, Math.min(low, lowest), Math.max(high, highest));
  }
}
