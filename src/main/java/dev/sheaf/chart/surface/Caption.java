package dev.sheaf.chart.surface;

import dev.sheaf.error.Require;

/**
 * The words around a chart. Line breaks and other control characters are written as spaces.
 *
 * @param title the finding, in one sentence
 * @param subtitle what is shown, of which papers; empty for none
 * @param source where the numbers come from and the dates they cover; empty for none
 */
public record Caption(String title, String subtitle, String source) {
  public Caption {
    title = cleaned(title);
    subtitle = cleaned(subtitle);
    source = cleaned(source);
    Require.that(!title.isEmpty(), "a chart needs a title");
  }

  private static String cleaned(String text) {
    return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
  }
}
