package dev.sheaf.read;

import dev.sheaf.read.entry.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;

/**
 * Makes documents of entries, block after block, while the entries behind them are read. Holds no
 * more than two blocks.
 */
final class EntryBlocks {
  private static final int BLOCK = 256;

  private final EntryConverter converter;
  private final Consumer<Conversion> made;
  private List<Entry> read = new ArrayList<>();
  private List<Entry> given = List.of();
  private ForkJoinTask<List<Conversion>> documents = conversion();

  /**
   * @param made is told of each entry and its document, in order, by the thread that adds entries
   */
  EntryBlocks(EntryConverter converter, Consumer<Conversion> made) {
    this.converter = converter;
    this.made = made;
  }

  void add(Entry entry) {
    read.add(entry);
    if (read.size() == BLOCK) {
      goOn();
    }
  }

  /** Waits for the documents that are not made yet. */
  void finish() {
    goOn();
    goOn();
  }

  /** Takes the documents of the block given last, and gives the one just read. */
  private void goOn() {
    documents.join().forEach(made);
    given = read;
    read = new ArrayList<>();
    documents = conversion();
  }

  private ForkJoinTask<List<Conversion>> conversion() {
    List<Entry> entries = given;
    return ForkJoinPool.commonPool()
        .submit(
            () ->
                entries.stream().map(entry -> Conversion.of(entry, converter::document)).toList());
  }
}
