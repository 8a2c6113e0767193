package dev.sheaf.trend.quantify;

/**
 * Adjusted count: what the classifier says of documents of each true label, {@code M}, times the
 * true shares {@code s} gives what it says of all, {@code q = M s}; the shares sought are those
 * that come nearest to it. (Forman, Data Mining and Knowledge Discovery 17, 2008; with shares kept
 * from 0 to 1, as in Hopkins and King, AJPS 54, 2010.) Right where documents of a label look as
 * they did, however many there are now.
 */
public final class AdjustedCount implements Quantifier {
  private final double[][] confusion;
  private final Quantifier raw;

  private AdjustedCount(double[][] confusion, Quantifier raw) {
    this.confusion = confusion;
    this.raw = raw;
  }

  /** {@code M} and {@code q} count the likeliest label. */
  public static AdjustedCount hard(UnseenAnswers measured) {
    Quantifier raw = Quantifier.classifyAndCount();
    return new AdjustedCount(confusion(measured, raw), raw);
  }

  /** {@code M} and {@code q} are means of probabilities (Bella et al., ICDM 2010). */
  public static AdjustedCount soft(UnseenAnswers measured) {
    Quantifier raw = Quantifier.averagedProbabilities();
    return new AdjustedCount(confusion(measured, raw), raw);
  }

  /** By what is said, then by the true label; of one never seen, all is taken to be right. */
  private static double[][] confusion(UnseenAnswers measured, Quantifier raw) {
    int labels = measured.labels();
    double[][] confusion = new double[labels][labels];
    double[] shares = measured.trueShares();
    for (int label = 0; label < labels; label++) {
      int truth = label;
      confusion[label][label] = 1;
      if (shares[label] > 0) {
        double[] said =
            raw.shares(measured.where(row -> measured.truth(row) == truth).probabilities());
        for (int other = 0; other < labels; other++) {
          confusion[other][label] = said[other];
        }
      }
    }
    return confusion;
  }

  @Override
  public double[] shares(double[][] probabilities) {
    return SimplexLeastSquares.solve(confusion, raw.shares(probabilities));
  }
}
