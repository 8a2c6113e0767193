package dev.sheaf.classify.descent;

/**
 * What an error costs, and how {@link DualCoordinateDescent} brings the dual variable of one row to
 * its best value.
 */
public enum DualLoss {
  /** {@code cost · max(0, 1 - margin)²}: a support vector machine. */
  SQUARED_HINGE {
    @Override
    float next(float alpha, float margin, float cost, float length) {
      float softness = 0.5f / cost;
      return Math.max(0, alpha - (margin - 1 + softness * alpha) / (length + softness));
    }
  },

  /**
   * {@code cost · ln(1 + exp(-margin))}: logistic regression.
   *
   * <p>The best variable is {@code cost / (1 + exp(m))}, m being the margin it leads to itself; m
   * is found by Newton's method between its bounds.
   */
  LOGISTIC {
    @Override
    float next(float alpha, float margin, float cost, float length) {
      double without = margin - (double) alpha * length;
      double least = without;
      double most = without + (double) cost * length;
      double found = margin;
      double next = cost / (1 + Math.exp(found));
      for (int i = 0; i < MOST_STEPS; i++) {
        double error = found - without - next * length;
        double slope = 1 + length * next * (1 - next / cost);
        if (error > 0) {
          most = Math.min(most, found);
        } else {
          least = Math.max(least, found);
        }
        double step = found - error / slope;
        double better = step > least && step < most ? step : (least + most) / 2;
        next = cost / (1 + Math.exp(better));
        if (Math.abs(better - found) < CLOSE) {
          break;
        }
        found = better;
      }
      return (float) next;
    }
  };

  private static final int MOST_STEPS = 20;
  private static final double CLOSE = 1e-3;

  /**
   * The value of a row's dual variable that is best where all others stay.
   *
   * @param alpha the variable, from 0
   * @param margin of the row, above 0 where it is on its side
   * @param cost what an error weighs; above 0
   * @param length of the row, squared
   */
  abstract float next(float alpha, float margin, float cost, float length);
}
