package dev.sheaf.read;

import dev.sheaf.corpus.Document;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.GuardedFindings;
import dev.sheaf.read.entry.SetAside;
import java.util.Optional;

/**
 * What became of an entry: a document, or something set aside because we failed on it.
 *
 * @param document the one or
 * @param failure the other
 */
record Conversion(Entry entry, Optional<Document> document, Optional<SetAside> failure) {
  static Conversion of(Entry entry, EntryConverter converter) {
    try {
      return new Conversion(entry, Optional.of(converter.document(entry)), Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      return new Conversion(
          entry, Optional.empty(), Optional.of(GuardedFindings.failure(e, entry.where(), "entry")));
    }
  }
}
