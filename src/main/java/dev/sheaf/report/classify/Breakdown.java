package dev.sheaf.report.classify;

import dev.sheaf.classify.Explanation;
import dev.sheaf.classify.Explanation.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A score and what it is the sum of, rounded such that the printed numbers add up to the printed
 * score: each is rounded down, then those that lost most are raised by one last digit (the method
 * of the largest remainder).
 *
 * @param decimals how many digits behind the point; all other numbers count units of the last one
 * @param parts those that are shown, as many as values
 * @param otherTerms how many terms are in no part that is shown
 * @param others what they add
 */
record Breakdown(
    int decimals,
    long score,
    long bias,
    List<Part> parts,
    List<Long> values,
    int otherTerms,
    long others) {

  /** A breakdown that shows some of the parts of an explanation. */
  static Breakdown of(Explanation explanation, List<Part> shown, int decimals) {
    return of(explanation, shown, decimals, units(explanation.score(), decimals));
  }

  /**
   * A breakdown that shows some of the parts of an explanation.
   *
   * @param score the explanation's, rounded up or down
   */
  static Breakdown of(Explanation explanation, List<Part> shown, int decimals, long score) {
    double[] addends = new double[shown.size() + 2];
    for (int i = 0; i < shown.size(); i++) {
      addends[i] = shown.get(i).value();
    }
    addends[shown.size()] = explanation.bias();
    List<Part> others = explanation.parts().stream().filter(part -> !shown.contains(part)).toList();
    addends[shown.size() + 1] = others.stream().mapToDouble(Part::value).sum();
    long[] rounded = rounded(addends, decimals, score);
    return new Breakdown(
        decimals,
        score,
        rounded[shown.size()],
        shown,
        LongStream.of(rounded).limit(shown.size()).boxed().toList(),
        others.stream().mapToInt(part -> part.terms().size()).sum(),
        rounded[shown.size() + 1]);
  }

  /** A number in units of the last digit. */
  static long units(double value, int decimals) {
    return Math.round(value * Math.pow(10, decimals));
  }

  /** Addends in units of the last digit, which add up to a total. */
  static long[] rounded(double[] addends, int decimals, long total) {
    double unit = Math.pow(10, decimals);
    long[] rounded = new long[addends.length];
    for (int i = 0; i < addends.length; i++) {
      rounded[i] = (long) Math.floor(addends[i] * unit);
    }
    int[] mostLostFirst =
        IntStream.range(0, addends.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> rounded[i] - addends[i] * unit))
            .mapToInt(i -> i)
            .toArray();
    long missing = total - LongStream.of(rounded).sum();
    for (int i = 0; missing != 0 && addends.length > 0; i++) {
      long raise = Long.signum(missing);
      rounded[mostLostFirst[i % addends.length]] += raise;
      missing -= raise;
    }
    return rounded;
  }

  /** What the terms of a part add, in units that add up to the value shown for it. */
  List<Long> termValues(int part) {
    double[] addends =
        parts.get(part).terms().stream().mapToDouble(Explanation.Contribution::value).toArray();
    return LongStream.of(rounded(addends, decimals, values.get(part))).boxed().toList();
  }

  /** Some parts for and some against, in both languages, each as strong as they come. */
  static List<Part> strongest(Explanation explanation, int most) {
    List<Part> strongest = new ArrayList<>();
    explanation.parts().stream().filter(p -> p.value() > 0).limit(most).forEach(strongest::add);
    explanation.parts().stream().filter(p -> p.value() < 0).limit(most).forEach(strongest::add);
    return strongest;
  }

  /** Units with sign and point: {@code +0.912}. */
  String signed(long units) {
    return (units < 0 ? "-" : "+") + exact(Math.abs(units));
  }

  private String exact(long units) {
    return String.format(Locale.ROOT, "%." + decimals + "f", number(units));
  }

  /** Units as a number. */
  BigDecimal number(long units) {
    return BigDecimal.valueOf(units, decimals);
  }
}
