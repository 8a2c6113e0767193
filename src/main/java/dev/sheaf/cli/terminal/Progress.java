package dev.sheaf.cli.terminal;

import dev.sheaf.run.RunListener;
import java.time.Duration;
import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Shows at a terminal how far a step has come, once it has taken a second. Silent if the output is
 * not a terminal. Thread-safe.
 */
public final class Progress implements RunListener, AutoCloseable {
  private static final long QUIET_NANOS = Duration.ofSeconds(1).toNanos();

  private final boolean shown;
  private final Consumer<String> remarks;
  private final Consumer<String> warnings;
  private String step = "";
  private long started;
  private ProgressBar bar;

  private Progress(boolean shown, Consumer<String> remarks, Consumer<String> warnings) {
    this.shown = shown;
    this.remarks = remarks;
    this.warnings = warnings;
  }

  /**
   * Progress shown where standard error is a terminal.
   *
   * @param remarks where remarks go
   * @param warnings where remarks go that give a reason to doubt
   */
  static Progress onTerminal(boolean quiet, Consumer<String> remarks, Consumer<String> warnings) {
    return new Progress(!quiet && Console.errorColumns() > 0, remarks, warnings);
  }

  /** Says that so much of a step is done; another step's name begins another bar. */
  @Override
  public synchronized void update(String name, long done, long total) {
    if (!shown) {
      return;
    }
    if (!name.equals(step)) {
      finish();
      step = name;
      started = System.nanoTime();
    }
    if (bar == null && System.nanoTime() - started > QUIET_NANOS) {
      bar = Bars.start(name, total);
    }
    if (bar != null) {
      bar.maxHint(total);
      bar.stepTo(done);
    }
  }

  /** Takes the bar off the screen. */
  @Override
  public synchronized void finish() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  @Override
  public void remark(String text) {
    remarks.accept(text);
  }

  @Override
  public void warn(String text) {
    warnings.accept(text);
  }

  @Override
  public void close() {
    finish();
  }

  /** Apart, so that the library is not loaded if nobody watches. */
  private static final class Bars {
    private static final int WIDEST = 79;

    private Bars() {}

    static ProgressBar start(String name, long total) {
      int width = Math.min(WIDEST, Console.errorColumns() - 1);
      return new ProgressBarBuilder()
          .setTaskName(name)
          .setInitialMax(total)
          .setStyle(ProgressBarStyle.ASCII)
          .setUpdateIntervalMillis(200)
          .setMaxRenderedLength(width)
          .clearDisplayOnFinish()
          .setConsumer(new ConsoleProgressBarConsumer(System.err, width))
          .build();
    }
  }
}
