package dev.sheaf.classify;

import dev.sheaf.error.Require;
import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.feature.SparseVector;

/**
 * The definition of a label by its terms: what is known before any paper bears the label. A row's
 * score is {@code weights · row}: how much of the label's defining terms is in it.
 *
 * @param weights of the columns of the defining terms, such that scores vary by about 1
 * @param mean of the scores of the rows that the definition was made for
 */
public record Definition(SparseVector weights, double mean) {
  public Definition {
    Require.that(Double.isFinite(mean), "the mean is not a number: %s", mean);
  }

  /** The score of each row. */
  public double[] scores(SparseMatrix rows) {
    double[] dense = new double[rows.columns()];
    for (int i = 0; i < weights.size(); i++) {
      dense[weights.index(i)] = weights.value(i);
    }
    double[] scores = new double[rows.rows()];
    for (int row = 0; row < scores.length; row++) {
      double score = 0;
      for (int i = rows.start(row); i < rows.end(row); i++) {
        score += rows.value(i) * dense[rows.index(i)];
      }
      scores[row] = score;
    }
    return scores;
  }

  /** The weights times a factor, added to those of a label, one for each column. */
  public void addTo(double[] labelWeights, double factor) {
    for (int i = 0; i < weights.size(); i++) {
      labelWeights[weights.index(i)] += factor * weights.value(i);
    }
  }
}
