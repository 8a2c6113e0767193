package dev.sheaf.read;

import dev.sheaf.corpus.Document;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.GuardedFindings;
import dev.sheaf.read.entry.SetAside;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of an entry: a document, or something set aside because we failed on it.
 *
 * @param document the one or
 * @param failure the other
 */
public record Conversion(Entry entry, Optional<Document> document, Optional<SetAside> failure) {
  /**
   * The document of an entry; whatever the conversion throws becomes something set aside.
   *
   * @param converter mostly that of an {@link EntryConverter}
   */
  public static Conversion of(Entry entry, Function<Entry, Document> converter) {
    try {
      return new Conversion(entry, Optional.of(converter.apply(entry)), Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      return new Conversion(
          entry, Optional.empty(), Optional.of(GuardedFindings.failure(e, entry.where(), "entry")));
    }
  }
}
