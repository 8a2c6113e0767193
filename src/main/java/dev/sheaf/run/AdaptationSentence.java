package dev.sheaf.run;

import static java.util.Comparator.comparingDouble;

import dev.sheaf.adapt.AdaptedGroup;
import dev.sheaf.adapt.AdaptedGroup.Shift;
import dev.sheaf.report.Percent;
import dev.sheaf.text.Plural;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says what a model was fitted to, such as {@code adapted to 1,505 papers of 2024-12: Agent 15 %
 * instead of 11 %}.
 */
final class AdaptationSentence {
  private static final int MOST_TOPICS = 3;

  /** Smaller changes are not worth a word. */
  private static final double LEAST_CHANGE = 0.01;

  private AdaptationSentence() {}

  static String of(AdaptedGroup group) {
    String changes =
        group.shares().stream()
            .filter(shift -> size(shift) >= LEAST_CHANGE)
            .sorted(comparingDouble(AdaptationSentence::size).reversed())
            .limit(MOST_TOPICS)
            .map(AdaptationSentence::change)
            .collect(Collectors.joining(", "));
    return "adapted to "
        + Plural.counted(group.papers(), "paper")
        + when(group)
        + ": "
        + (changes.isEmpty() ? "topics are as frequent as expected" : changes);
  }

  private static String when(AdaptedGroup group) {
    List<String> months = group.months().stream().map(month -> month.name()).toList();
    if (months.isEmpty()) {
      return " without a month";
    }
    String first = months.get(0);
    return months.size() == 1
        ? " of " + first
        : " of " + first + " to " + months.get(months.size() - 1);
  }

  private static String change(Shift shift) {
    return "%s %s %% instead of %s %%"
        .formatted(shift.label(), Percent.of(shift.after()), Percent.of(shift.before()));
  }

  private static double size(Shift shift) {
    return Math.abs(shift.after() - shift.before());
  }
}
