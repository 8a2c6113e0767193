package dev.sheaf.audit;

import dev.sheaf.error.Location;
import java.util.List;

/**
 * Something in digests that is probably wrong, and what to do about it.
 *
 * @param subject what it is about: a paper's title, or a label as it is written
 * @param places where it stands, at least one; of a paper or label in several places each
 * @param reason what speaks for its being wrong
 * @param fix what a curator may write instead
 */
public record Issue(Kind kind, String subject, List<Location> places, String reason, String fix) {
  /** What may be wrong, in the order of a report. */
  public enum Kind {
    /** A paper whose topic is probably wrong. */
    LABEL_ERROR("label error", "papers whose topic is probably wrong, the least probable first"),
    /** Papers whose texts nearly match. */
    NEAR_DUPLICATE("near-duplicate", "papers that nearly match, those with different topics first"),
    /** A paper whose Chinese and English texts do not say the same. */
    LANGUAGES("languages", "papers whose two languages disagree"),
    /** Text in the place of a label that is none, and is not read as one. */
    NO_LABEL("no label", "texts that are no label"),
    /** A label with something around it that is not read as part of it. */
    WRAPPED("wrapped label", "labels with a prefix, reasons or markup around them"),
    /** Labels that differ in spelling alone. */
    SPELLING("spelling", "labels that are one another's spelling"),
    /** Labels with like names for like papers. */
    LIKE_LABELS("like labels", "labels with like names for like papers"),
    /** A label whose use changed. */
    DRIFT("drift", "labels whose use changes over time"),
    /** A label of a single paper. */
    SINGLETON("singleton", "labels of a single paper");

    private final String word;
    private final String title;

    Kind(String word, String title) {
      this.word = word;
      this.title = title;
    }

    /** What programs call it. */
    public String word() {
      return word;
    }

    /** What heads a list of such issues. */
    public String title() {
      return title;
    }
  }

  public Issue {
    places = List.copyOf(places);
  }
}
