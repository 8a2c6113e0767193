package dev.sheaf.corpus;

import java.util.Locale;

/** A question asked of every document; a {@link Label} is one answer to it. */
public enum Facet {
  /** Which section of the digest the document stands in: exactly one answer. */
  TOPIC,
  /** What the document is about: any number of answers. */
  THEME;

  /** The word used in files, options and reports: {@code topic} or {@code theme}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
