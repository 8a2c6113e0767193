package dev.sheaf.run;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * A value that a separate thread makes while others go on. If making it fails, asking for it throws
 * the error.
 */
final class BackgroundValue<T> implements Supplier<T> {
  private final CompletableFuture<T> value;

  private BackgroundValue(CompletableFuture<T> value) {
    this.value = value;
  }

  /** Begins to make a value. A run may end without it. */
  static <T> BackgroundValue<T> make(Supplier<T> maker) {
    return new BackgroundValue<>(
        CompletableFuture.supplyAsync(
            maker,
            task -> {
              Thread thread = new Thread(task, "meanwhile");
              thread.setDaemon(true);
              thread.start();
            }));
  }

  /** The value, as soon as there is one. */
  @Override
  public T get() {
    try {
      return value.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }
}
