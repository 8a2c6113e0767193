package dev.sheaf;

import java.lang.management.ManagementFactory;

/** How much work a task is, so that a test can tell far too much of it on any machine. */
public final class Work {
  private Work() {}

  /**
   * The processor time that this thread takes for a task, in nanoseconds. Other programs hardly
   * change it; compare it with that of another task, never with a number.
   */
  public static long of(Runnable task) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    task.run();
    return threads.getCurrentThreadCpuTime() - start;
  }
}
