package dev.sheaf.subtopic;

import dev.sheaf.error.Require;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that is like a subtopic, and how much.
 *
 * @param name the id of another subtopic, or a label
 * @param degree from 0 to 1, to three decimals
 */
public record Likeness(String name, double degree) {
  private static final Pattern FORM = Pattern.compile("(.+?)\\s+([01](?:\\.\\d+)?)");

  public Likeness {
    name = name.replaceAll("[;；\\p{Cntrl}\\s]+", " ").strip();
    Require.that(!name.isEmpty(), "what is alike needs a name");
    degree = rounded(Math.max(0, degree));
    Require.that(degree <= 1, "%s: a likeness is from 0 to 1, not %s", name, degree);
  }

  /** Reads what {@link #toString} writes. */
  static Likeness of(String text) {
    Matcher form = FORM.matcher(text);
    Require.that(form.matches(), "expected a name and a likeness (S12 0.83), found \"%s\"", text);
    return new Likeness(form.group(1), Double.parseDouble(form.group(2)));
  }

  static double rounded(double figure) {
    return BigDecimal.valueOf(figure).setScale(3, RoundingMode.HALF_UP).doubleValue();
  }

  @Override
  public String toString() {
    return name + " " + degree;
  }
}
