package dev.sheaf.train;

import static java.util.Comparator.comparingDouble;

import dev.sheaf.classify.Algorithm;
import dev.sheaf.classify.Definitions;
import dev.sheaf.classify.Examples;
import dev.sheaf.classify.LabelSelection;
import dev.sheaf.classify.LabelsPerDocument;
import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.classify.Prediction;
import dev.sheaf.classify.Score;
import dev.sheaf.classify.calibrate.Objective;
import dev.sheaf.classify.tribuo.TribuoTrainer;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Split;
import dev.sheaf.evaluate.Answer;
import dev.sheaf.evaluate.Bootstrap;
import dev.sheaf.evaluate.Comparison;
import dev.sheaf.evaluate.Judgement;
import dev.sheaf.feature.SparseMatrix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses the algorithm for topics, by the training papers alone. Each candidate learns from a part
 * of the papers and is tested on the newest fifth of them, or on a fold if they have no dates.
 *
 * <p>The algorithm of the settings stays unless another one is better beyond chance and by at least
 * half a point. Beyond chance means that fewer than {@value #LARGEST_CHANCE} of the resamples of a
 * paired bootstrap say the opposite: two standard errors. The half point is there because a support
 * vector machine gained less than that on a digest, and was worse by a point of macro-F1 once both
 * were calibrated. Terms and their weights come from all papers and are the same for all
 * candidates.
 *
 * @param trials the candidates with their scores; the algorithm of the settings comes first
 * @param chosen how topics are to be learned
 * @param learned how many papers the candidates learned from
 * @param asked how many papers they were tested on
 * @param objective the score that was compared: accuracy or macro-F1
 */
public record Tuning(
    List<Trial> trials, Algorithm chosen, int learned, int asked, Objective objective) {
  /** With fewer papers, chance decides which candidate does best. */
  private static final int LEAST_PAPERS = 500;

  /** With more abstracts the choice was the same. */
  private static final int ENOUGH_PAPERS = 10_000;

  /**
   * So many values of rows cost no more than those of so many abstracts. Of titles there may be
   * all: on 10,000 of 34,000 a support vector machine gained half a point, on all of them a whole
   * one.
   */
  private static final int ENOUGH_VALUES = 2_000_000;

  private static final double LEAST_GAIN = 0.005;
  private static final double LARGEST_CHANCE = 0.025;
  private static final int RESAMPLES = 200;
  private static final long SEED = 1;

  /**
   * The algorithms that did best on abstracts, on news, on noisy titles and on many titles, in this
   * order, if the default did not.
   */
  private static final List<Algorithm> OTHERS =
      List.of(
          new Algorithm.LinearSvm(0.5, 0.5, 1),
          new Algorithm.LinearSvm(0.1, 0.5, 1),
          new Algorithm.LinearSvm(1, 0.5, 1));

  public Tuning {
    trials = List.copyOf(trials);
  }

  /**
   * A candidate with its score.
   *
   * @param worth the score that was compared, from 0 to 1
   * @param chance the probability that it is worse than the first candidate; 0.5 for the first
   */
  public record Trial(Algorithm algorithm, double worth, double chance) {}

  /**
   * Compares candidates on the papers of a corpus that have a topic.
   *
   * @param rows of the corpus
   * @return nothing if there are too few papers
   */
  static Optional<Tuning> of(
      Corpus corpus,
      SparseMatrix rows,
      LabelSelection topics,
      Definitions definitions,
      Settings settings) {
    Corpus labelled =
        corpus.filter(d -> d.topic().filter(topics.learned()::containsKey).isPresent());
    if (labelled.size() < LEAST_PAPERS || topics.learned().size() < 2) {
      return Optional.empty();
    }
    Split split = ScoreProtocol.onePart(labelled, SEED);
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < corpus.size(); i++) {
      positions.put(corpus.get(i).id(), i);
    }
    int[] some = positions(some(split.train(), enough(rows)), positions);
    int[] learned = settings.recency().repeat(corpus, some);
    int[] asked = positions(split.test().documents(), positions);
    Examples examples =
        Examples.of(rows.rows(learned), answers(corpus, learned), LabelsPerDocument.EXACTLY_ONE);
    Function<Algorithm, List<Judgement>> judge =
        algorithm ->
            judge(
                new TribuoTrainer(algorithm, LabelsPerDocument.EXACTLY_ONE, definitions)
                    .estimating()
                    .train(examples),
                corpus,
                rows,
                asked);
    return Optional.of(
        choose(settings.topic(), judge, settings.objective(), some.length, asked.length));
  }

  /** How many papers of a corpus with these rows are enough to learn from. */
  static int enough(SparseMatrix rows) {
    long values =
        IntStream.range(0, rows.rows()).mapToLong(row -> rows.end(row) - rows.start(row)).sum();
    return (int)
        Math.max(ENOUGH_PAPERS, (double) ENOUGH_VALUES * rows.rows() / Math.max(1, values));
  }

  /** An even selection from all papers: if ids show dates or sources, each gets its share. */
  private static List<Document> some(Corpus train, int enough) {
    List<Document> byId = train.stream().sorted(Comparator.comparing(Document::id)).toList();
    int size = Math.min(byId.size(), enough);
    return IntStream.range(0, size)
        .mapToObj(i -> byId.get((int) ((long) i * byId.size() / size)))
        .toList();
  }

  private static Tuning choose(
      Algorithm given,
      Function<Algorithm, List<Judgement>> judge,
      Objective objective,
      int learned,
      int asked) {
    List<Algorithm> candidates = Stream.concat(Stream.of(given), OTHERS.stream()).toList();
    List<List<Judgement>> judged = candidates.parallelStream().map(judge).toList();
    List<Trial> trials = new ArrayList<>();
    for (int i = 1; i < candidates.size(); i++) {
      Algorithm other = candidates.get(i);
      Comparison.Difference difference =
          difference(
              objective,
              Comparison.of(judged.get(i), judged.get(0), new Bootstrap(RESAMPLES, SEED)));
      if (trials.isEmpty()) {
        trials.add(new Trial(given, difference.second(), 0.5));
      }
      trials.add(new Trial(other, difference.first(), difference.worse()));
    }
    Algorithm best =
        trials.stream()
            .filter(trial -> trial.chance() < LARGEST_CHANCE)
            .filter(trial -> trial.worth() - trials.get(0).worth() >= LEAST_GAIN)
            .max(comparingDouble(Trial::worth))
            .map(Trial::algorithm)
            .orElse(given);
    return new Tuning(trials, best, learned, asked, objective);
  }

  /** Where each paper has one answer, micro-F1 is the accuracy. */
  private static Comparison.Difference difference(Objective objective, Comparison comparison) {
    return objective == Objective.ACCURACY ? comparison.microF1() : comparison.macroF1();
  }

  private static int[] positions(List<Document> part, Map<String, Integer> positions) {
    return part.stream().mapToInt(document -> positions.get(document.id())).sorted().toArray();
  }

  private static List<List<Label>> answers(Corpus corpus, int[] positions) {
    List<List<Label>> answers = new ArrayList<>();
    for (int position : positions) {
      answers.add(corpus.get(position).labels(Facet.TOPIC));
    }
    return answers;
  }

  private static List<Judgement> judge(
      LinearClassifier classifier, Corpus corpus, SparseMatrix rows, int[] asked) {
    List<Judgement> judgements = new ArrayList<>();
    for (int position : asked) {
      Document document = corpus.get(position);
      Label chosen = classifier.choose(rows.row(position)).get(0);
      Prediction alone = new Prediction(List.of(new Score(chosen, 1)));
      judgements.add(
          new Judgement(
              document.id(), document.labels(Facet.TOPIC), new Answer(List.of(chosen), alone)));
    }
    return judgements;
  }

  /** The trial of the algorithm chosen. */
  public Trial winner() {
    return trials.stream()
        .filter(trial -> trial.algorithm().equals(chosen))
        .findFirst()
        .orElseThrow();
  }
}
