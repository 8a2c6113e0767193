package dev.sheaf.chart.page;

import dev.sheaf.error.Require;

/**
 * The resolution of a picture.
 *
 * @param scale pixels for each logical unit in both directions, from 0.1 to 10; 2 gives 1600 x 900
 *     for a chart of 800 x 450
 * @param dotsPerInch what the file tells printers and word processors; the pixels stay the same
 */
public record Resolution(double scale, int dotsPerInch) {
  /** Sharp on a slide, and 13.5 cm wide in print. */
  public static final Resolution STANDARD = new Resolution(2, 300);

  public Resolution {
    Require.that(scale >= 0.1 && scale <= 10, "scale must be from 0.1 to 10, not %s", scale);
    Require.that(
        dotsPerInch > 0 && dotsPerInch <= 10_000,
        "dots per inch must be from 1 to 10000, not %d",
        dotsPerInch);
  }

  int pixels(int logical) {
    return Math.max(1, (int) Math.round(logical * scale));
  }
}
