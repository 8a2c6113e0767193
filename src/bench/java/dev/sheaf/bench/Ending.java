package dev.sheaf.bench;

import dev.sheaf.cli.Run;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a command ended that was given what a stranger made.
 *
 * @param milliseconds how much processor time it took, which other programs hardly change
 */
record Ending(Run run, long milliseconds) {
  /** In milliseconds; the longest that a command may take. */
  private static final long LONGEST = 10_000;

  private static final int DONE = 0;
  private static final int MENDABLE = 2;

  /** Said by retraining alone. */
  private static final int WORSE = 3;

  private static final int SHOWN = 14;

  /** Runs a command in this process. */
  static Ending of(List<String> words) {
    Duration before = processorTime();
    Run run = Run.of(words.toArray());
    return new Ending(run, processorTime().minus(before).toMillis());
  }

  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /**
   * What is wrong with it: a failure of our own, more lines than allowed beside a refusal, or too
   * much time.
   */
  Optional<String> fault(String command, int mostLines) {
    boolean isMeant =
        run.code() == DONE
            || run.code() == MENDABLE
            || (run.code() == WORSE && command.equals("retrain"));
    boolean isTrace = run.err().contains("\n\tat ") || run.err().contains("please report");
    boolean isLong = run.code() == MENDABLE && run.err().lines().count() > mostLines;
    if (!isMeant || isTrace || isLong) {
      return Optional.of("exit " + run.code() + ": " + run.err().lines().limit(SHOWN).toList());
    }
    return milliseconds > LONGEST
        ? Optional.of(milliseconds + " ms of processor time")
        : Optional.empty();
  }
}
