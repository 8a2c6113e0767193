package dev.sheaf.subtopic;

import dev.sheaf.error.Require;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The permanent id of a subtopic, such as {@code S7}. It never means another subtopic. Ordered by
 * number.
 *
 * @param number from 1
 */
public record SubtopicId(int number) implements Comparable<SubtopicId> {
  private static final Pattern FORM = Pattern.compile("\\s*[Ss]?0*([1-9][0-9]{0,8})\\s*");

  public SubtopicId {
    Require.that(number > 0, "the number of a subtopic is above 0, not %d", number);
  }

  /** The id that a word stands for: {@code S7}, {@code s7} or {@code 7}. */
  public static Optional<SubtopicId> of(String word) {
    Matcher form = FORM.matcher(word);
    return form.matches()
        ? Optional.of(new SubtopicId(Integer.parseInt(form.group(1))))
        : Optional.empty();
  }

  @Override
  public int compareTo(SubtopicId other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return "S" + number;
  }
}
