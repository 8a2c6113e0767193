package dev.sheaf.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Maps the items of an iterator on several threads, and gives the results in the order of the
 * items. A separate thread reads a bounded number of items ahead, so memory does not grow. A result
 * is available as soon as its item and all items before it are done.
 *
 * <p>If an item or reading fails, the error is thrown in its place, after the results of the items
 * before it. Nothing comes after an error.
 *
 * @param <T> what is worked on
 * @param <R> what comes of it
 */
public final class InOrder<T, R> implements Iterator<R>, AutoCloseable {
  private static final int READ_AHEAD = 1024;
  private static final int MOST_AT_ONCE = 64;
  private static final int MOST_WAITING = 16;

  /** An item to work on, or the end; at the end perhaps why reading went no further. */
  private record Item<T>(Optional<T> value, Optional<Throwable> problem) {}

  /** What came of some items in a row. */
  private record Outcome<R>(List<R> results, Optional<Throwable> problem, boolean isLast) {}

  private final Iterator<T> source;
  private final BlockingQueue<Item<T>> items = new ArrayBlockingQueue<>(READ_AHEAD);
  private final BlockingQueue<CompletableFuture<Outcome<R>>> outcomes =
      new ArrayBlockingQueue<>(MOST_WAITING);
  private final Object taking = new Object();
  private final List<Thread> threads = new ArrayList<>();
  private final Queue<R> ready = new ArrayDeque<>();
  private boolean allTaken;
  private boolean isLast;
  private Optional<Throwable> problem = Optional.empty();

  /**
   * Starts to read and to work.
   *
   * @param workers gives each thread a worker of its own
   * @param count how many workers there are
   */
  public InOrder(Iterator<T> source, Supplier<Function<T, R>> workers, int count) {
    this.source = source;
    start("reader", this::read);
    for (int i = 1; i <= count; i++) {
      Function<T, R> worker = workers.get();
      start("worker " + i, () -> work(worker));
    }
  }

  private void start(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
  }

  private void read() {
    try {
      items.put(readAll());
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private Item<T> readAll() throws InterruptedException {
    try {
      while (source.hasNext()) {
        items.put(new Item<>(Optional.of(source.next()), Optional.empty()));
      }
      return new Item<>(Optional.empty(), Optional.empty());
    } catch (RuntimeException | Error problem) {
      return new Item<>(Optional.empty(), Optional.of(problem));
    }
  }

  private void work(Function<T, R> worker) {
    List<Item<T>> some = new ArrayList<>();
    try {
      while (true) {
        CompletableFuture<Outcome<R>> promised = new CompletableFuture<>();
        synchronized (taking) {
          if (allTaken) {
            return;
          }
          take(some);
          outcomes.put(promised);
        }
        complete(promised, some, worker);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whatever goes wrong, somebody waits for the outcome. */
  private static <T, R> void complete(
      CompletableFuture<Outcome<R>> promised, List<Item<T>> some, Function<T, R> worker) {
    try {
      promised.complete(outcome(some, worker));
    } catch (RuntimeException | Error problem) {
      promised.complete(new Outcome<>(List.of(), Optional.of(problem), true));
    }
  }

  /** Waits for one item, and takes what has come behind it. */
  private void take(List<Item<T>> some) throws InterruptedException {
    some.clear();
    some.add(items.take());
    items.drainTo(some, MOST_AT_ONCE - 1);
    allTaken = some.get(some.size() - 1).value().isEmpty();
  }

  private static <T, R> Outcome<R> outcome(List<Item<T>> some, Function<T, R> worker) {
    List<R> results = new ArrayList<>(some.size());
    for (Item<T> item : some) {
      if (item.value().isEmpty()) {
        return new Outcome<>(results, item.problem(), true);
      }
      try {
        results.add(worker.apply(item.value().get()));
      } catch (RuntimeException | Error problem) {
        return new Outcome<>(results, Optional.of(problem), true);
      }
    }
    return new Outcome<>(results, Optional.empty(), false);
  }

  /**
   * Whether there is another result; waits for it.
   *
   * @throws RuntimeException what went wrong with the next item
   */
  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !isLast) {
      Outcome<R> outcome = await();
      ready.addAll(outcome.results());
      isLast = outcome.isLast();
      problem = outcome.problem();
    }
    if (ready.isEmpty() && problem.isPresent()) {
      throw thrown(problem.get());
    }
    return !ready.isEmpty();
  }

  private Outcome<R> await() {
    try {
      return outcomes.take().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  private static RuntimeException thrown(Throwable problem) {
    if (problem instanceof Error error) {
      throw error;
    }
    return (RuntimeException) problem;
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  /** Gives up what is not done; there are no further results. */
  @Override
  public void close() {
    isLast = true;
    ready.clear();
    threads.forEach(Thread::interrupt);
  }
}
