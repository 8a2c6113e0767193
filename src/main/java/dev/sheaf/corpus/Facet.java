package dev.sheaf.corpus;

import java.util.Locale;

/** A question asked of every document; a {@link Label} is one answer to it. */
public enum Facet {
  /** The section of the digest that the document belongs to. A document has exactly one topic. */
  TOPIC,
  /** A subject of the document. A document may have any number of themes. */
  THEME;

  /** The word used in files, options and reports: {@code topic} or {@code theme}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
