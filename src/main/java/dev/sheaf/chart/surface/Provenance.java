package dev.sheaf.chart.surface;

import dev.sheaf.error.Require;
import java.util.List;

/**
 * The origin of a picture, so that it can be drawn again. It is written into the file: as text
 * chunks of a PNG or as metadata of an SVG.
 *
 * @param version of Sheaf
 * @param corpus the fingerprint of the documents that the numbers come from
 * @param settings settings as the caller wrote them, such as a command line or JSON
 */
public record Provenance(String version, String corpus, String settings) {
  /** A keyword and what it says. */
  public record Entry(String keyword, String text) {}

  public Provenance {
    Require.that(!version.isBlank(), "a picture names the version that drew it");
  }

  /** The keywords are those of the PNG specification where it has one. */
  public List<Entry> entries() {
    return List.of(
        new Entry("Software", "Sheaf " + version),
        new Entry("Corpus", corpus),
        new Entry("Settings", settings));
  }
}
