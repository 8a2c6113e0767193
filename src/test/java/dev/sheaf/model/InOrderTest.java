package dev.sheaf.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.Seeds;
import dev.sheaf.error.BadInputException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  @Seeds
  void resultsComeInTheOrderOfTheirItems(Random random) {
    int count = random.nextInt(5_000);

    var found = all(IntStream.range(0, count).boxed().iterator(), i -> i, 1 + random.nextInt(8));

    assertThat(found).isEqualTo(IntStream.range(0, count).boxed().toList());
  }

  @Test
  void aResultIsThereBeforeTheNextItemIs() throws InterruptedException {
    var slow = new SynchronousQueue<Integer>();
    Iterator<Integer> source = Stream.generate(() -> taken(slow)).iterator();

    try (var results = new InOrder<Integer, Integer>(source, () -> i -> i + 1, 2)) {
      slow.put(1);
      assertThat(results.next()).isEqualTo(2);
      slow.put(7);
      assertThat(results.next()).isEqualTo(8);
    }
  }

  @Test
  void noMoreThanABoundedNumberOfItemsIsReadAhead() throws InterruptedException {
    var read = new AtomicInteger();
    var reader = new CompletableFuture<Thread>();
    Iterator<Integer> endless =
        Stream.generate(
                () -> {
                  reader.complete(Thread.currentThread());
                  return read.incrementAndGet();
                })
            .iterator();
    var atWork = new CountDownLatch(2);
    var goOn = new CountDownLatch(1);

    try (var results = new InOrder<>(endless, () -> i -> held(i, atWork, goOn), 2)) {
      atWork.await();
      while (reader.join().getState() != Thread.State.WAITING && read.get() < 10_000) {
        Thread.onSpinWait();
      }
      assertThat(read).hasValueLessThan(10_000);
      goOn.countDown();
      assertThat(results.next()).isEqualTo(1);
    }
  }

  private static int held(int item, CountDownLatch atWork, CountDownLatch goOn) {
    atWork.countDown();
    try {
      goOn.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return item;
  }

  @Test
  void whatGoesWrongWithAnItemIsThrownInItsPlace() {
    var found = new ArrayList<Integer>();

    assertThatThrownBy(
            () -> collect(IntStream.range(0, 900).boxed().iterator(), this::refuse700, found))
        .isInstanceOf(BadInputException.class)
        .hasMessage("700");
    assertThat(found).hasSize(700);
  }

  @Test
  void whatGoesWrongWithReadingIsThrownBehindTheResults() {
    var source = IntStream.range(0, 900).boxed().map(this::refuse700).iterator();
    var found = new ArrayList<Integer>();

    assertThatThrownBy(() -> collect(source, i -> i, found)).hasMessage("700");
    assertThat(found).hasSize(700);
  }

  private int refuse700(int i) {
    if (i == 700) {
      throw new BadInputException("700");
    }
    return i;
  }

  private static int taken(SynchronousQueue<Integer> queue) {
    try {
      return queue.take();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Integer> all(
      Iterator<Integer> source, Function<Integer, Integer> worker, int workers) {
    List<Integer> found = new ArrayList<>();
    try (var results = new InOrder<>(source, () -> worker, workers)) {
      results.forEachRemaining(found::add);
    }
    return found;
  }

  private static void collect(
      Iterator<Integer> source, Function<Integer, Integer> worker, List<Integer> into) {
    try (var results = new InOrder<>(source, () -> worker, 3)) {
      results.forEachRemaining(into::add);
    }
  }
}
