package dev.sheaf.cluster.smile;

import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import smile.math.MathEx;

/** Runs Smile on one thread with a seed, so that a run does not depend on the machine. */
final class Alone {
  private Alone() {}

  static <T> T run(long seed, Supplier<T> work) {
    ForkJoinPool one = new ForkJoinPool(1);
    try {
      return one.submit(
              () -> {
                seed(seed);
                return work.get();
              })
          .join();
    } finally {
      one.shutdown();
    }
  }

  /** One thread at a time, since Smile draws the first seed of each thread from one generator. */
  private static synchronized void seed(long seed) {
    MathEx.setSeed(seed);
  }
}
