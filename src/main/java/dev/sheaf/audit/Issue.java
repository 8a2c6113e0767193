package dev.sheaf.audit;

import dev.sheaf.error.Location;
import java.util.List;

/**
 * Something in digests that is probably wrong.
 *
 * @param subject what it is about: a paper's title, or a label as it is written
 * @param places where it stands, at least one; of a paper or label in several places each
 * @param cause what speaks for its being wrong
 */
public record Issue(String subject, List<Location> places, Cause cause) {
  /** What may be wrong, in the order of a report. */
  public enum Kind {
    /** A paper whose topic is probably wrong. */
    LABEL_ERROR("label error"),
    /** A paper whose text fits another topic better, which need not be a mistake. */
    DOUBTED_TOPIC("doubted topic"),
    /** Papers whose texts nearly match. */
    NEAR_DUPLICATE("near-duplicate"),
    /** A paper whose Chinese and English texts do not say the same. */
    LANGUAGES("languages"),
    /** Text in the place of a label that is none, and is not read as one. */
    NO_LABEL("no label"),
    /** A label with something around it that is not read as part of it. */
    WRAPPED("wrapped label"),
    /** Labels that differ in spelling alone. */
    SPELLING("spelling"),
    /** Labels with like names for like papers. */
    LIKE_LABELS("like labels"),
    /** A label whose use changed. */
    DRIFT("drift"),
    /** A label of a single paper. */
    SINGLETON("singleton");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** What programs call it. */
    public String word() {
      return word;
    }
  }

  public Issue {
    places = List.copyOf(places);
  }

  public Kind kind() {
    return cause.kind();
  }
}
