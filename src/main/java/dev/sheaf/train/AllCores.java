package dev.sheaf.train;

import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * Runs the parts of a work in parallel, on as many threads as there are cores.
 *
 * <p>A thread that waits for a part works at another one meanwhile, which the thread of a program
 * that only waits for the pool common to all does not.
 */
final class AllCores {
  private AllCores() {}

  /** Runs some work on these threads, with everything that it forks or does in parallel streams. */
  static <T> T on(Callable<T> work) {
    ForkJoinPool pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors());
    try {
      return pool.invoke(ForkJoinTask.adapt(work));
    } finally {
      pool.shutdown();
    }
  }
}
