package dev.sheaf.classify.tribuo;

import de.bwaldvogel.liblinear.SolverType;
import dev.sheaf.classify.Algorithm;
import dev.sheaf.classify.Definition;
import dev.sheaf.classify.Definitions;
import dev.sheaf.classify.Examples;
import dev.sheaf.classify.FittedLabel;
import dev.sheaf.classify.LabelsPerDocument;
import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.classify.Pruning;
import dev.sheaf.classify.Trainer;
import dev.sheaf.classify.descent.OneVsRestSolver;
import dev.sheaf.corpus.Label;
import dev.sheaf.feature.SparseMatrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Trains with liblinear or with Tribuo's naive Bayes, and keeps the weights alone. Immutable and
 * thread-safe.
 */
public final class TribuoTrainer implements Trainer {
  /** Log odds are log odds. */
  private static final double LOGISTIC_SCALE = 1;

  /**
   * The scale of least log loss on the last quarter of 2024, having learned from the time before.
   */
  private static final double SVM_SCALE = 5;

  /** Terms of a text are not independent: their evidence counts several times over. */
  private static final double NAIVE_BAYES_SCALE = 0.3;

  /** What the definitions of topics with a few papers were found to be worth. */
  private static final double LOG_ODDS_BY_DEFINITION = 1.5;

  /**
   * What a definition alone may say: terms that hardly any row has would else drown all other
   * labels.
   */
  private static final double MOST_LOG_ODDS = 6;

  /** Weights up to this share of a label's strongest are noise. */
  static final double WEAKEST = 0.003;

  private final Algorithm algorithm;
  private final LabelsPerDocument kind;
  private final Definitions definitions;
  private final boolean isEstimate;

  /** A trainer for exactly one label or any number of labels for each document. */
  public TribuoTrainer(Algorithm algorithm, LabelsPerDocument kind) {
    this(algorithm, kind, Definitions.none());
  }

  /**
   * A trainer that starts from the definitions of some labels; naive Bayes ignores them.
   *
   * <p>A label that has a definition but no example is learned too. Before a word is read it is as
   * probable as any other, and every standard deviation of its definition's score adds to its log
   * odds.
   */
  public TribuoTrainer(Algorithm algorithm, LabelsPerDocument kind, Definitions definitions) {
    this(algorithm, kind, definitions, false);
  }

  private TribuoTrainer(
      Algorithm algorithm, LabelsPerDocument kind, Definitions definitions, boolean isEstimate) {
    this.isEstimate = isEstimate;
    this.algorithm = algorithm;
    this.kind = kind;
    this.definitions = algorithm instanceof Algorithm.NaiveBayes ? Definitions.none() : definitions;
  }

  /**
   * A trainer that stops where liblinear would begin, at what {@link OneVsRestSolver} finds: for
   * classifiers that are asked about papers not learned from, and not kept. Naive Bayes is the
   * same.
   */
  public TribuoTrainer estimating() {
    return new TribuoTrainer(algorithm, kind, definitions, true);
  }

  @Override
  public LinearClassifier train(SparseMatrix rows, List<List<Label>> answers) {
    return train(Examples.of(rows, answers, kind));
  }

  /** Learns from examples that are ready: several trainers may share them. */
  public LinearClassifier train(Examples examples) {
    List<FittedLabel> labels = new ArrayList<>(List.of(fit(examples)));
    int learned = labels.size();
    definitions.labels().stream()
        .filter(label -> !examples.labels().contains(label))
        .forEach(label -> labels.add(withoutExamples(label, learned, examples.rows())));
    labels.sort(Comparator.comparing(FittedLabel::label));
    return LinearClassifier.of(kind, scale(), labels, examples.rows().columns());
  }

  private FittedLabel withoutExamples(Label label, int others, SparseMatrix rows) {
    Definition definition = definitions.of(label).orElseThrow();
    double weight = Math.min(LOG_ODDS_BY_DEFINITION, mostLogOdds(definition, rows)) / scale();
    int columns = rows.columns();
    double[] weights = new double[columns];
    definition.addTo(weights, weight);
    return new FittedLabel(
        label,
        0,
        -Math.log(others) / scale() - weight * definition.mean(),
        Pruning.keepStrong(weights, WEAKEST));
  }

  /**
   * What brings no more than one in a hundred of the rows with any defining term over the bound.
   */
  private static double mostLogOdds(Definition definition, SparseMatrix rows) {
    double[] scores =
        Arrays.stream(definition.scores(rows)).filter(score -> score > 0).sorted().toArray();
    return scores.length == 0
        ? LOG_ODDS_BY_DEFINITION
        : MOST_LOG_ODDS / scores[(int) (0.99 * (scores.length - 1))];
  }

  private FittedLabel[] fit(Examples examples) {
    if (algorithm instanceof Algorithm.LogisticRegression lr) {
      return new LiblinearOneVsRest(
              SolverType.L2R_LR, lr.cost(), lr.balance(), lr.seed(), definitions, isEstimate)
          .fit(examples);
    }
    if (algorithm instanceof Algorithm.LinearSvm svm) {
      return new LiblinearOneVsRest(
              SolverType.L2R_L2LOSS_SVC,
              svm.cost(),
              svm.balance(),
              svm.seed(),
              definitions,
              isEstimate)
          .fit(examples);
    }
    return new MultinomialNaiveBayes(((Algorithm.NaiveBayes) algorithm).smoothing()).fit(examples);
  }

  private double scale() {
    if (algorithm instanceof Algorithm.LogisticRegression) {
      return LOGISTIC_SCALE;
    }
    return algorithm instanceof Algorithm.LinearSvm ? SVM_SCALE : NAIVE_BAYES_SCALE;
  }
}
