package dev.sheaf.chart.page;

import java.awt.BasicStroke;

/** Line styles with a meaning, such as dashed for predicted. */
public final class Strokes {
  /** The line for numbers that mostly come from a classifier. */
  public static final BasicStroke PREDICTED =
      new BasicStroke(
          2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {6, 3.5f}, 0);

  /** The line for unfinished periods and their surroundings. */
  public static final BasicStroke UNFINISHED =
      new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {2, 2}, 0);

  public static final BasicStroke LINE =
      new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  public static final BasicStroke THIN_LINE =
      new BasicStroke(1.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  public static final BasicStroke THIN_PREDICTED =
      new BasicStroke(
          1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {4, 2.5f}, 0);

  public static final BasicStroke THIN = new BasicStroke(0.8f);

  /** Ends where the line ends. */
  public static final BasicStroke BAR =
      new BasicStroke(5, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

  private Strokes() {}
}
