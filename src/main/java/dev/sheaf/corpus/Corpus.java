package dev.sheaf.corpus;

import dev.sheaf.error.Require;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An immutable list of documents with unique ids. */
public final class Corpus implements Iterable<Document> {
  private final List<Document> documents;

  private Corpus(List<Document> documents) {
    this.documents = documents;
  }

  /**
   * Makes a corpus of these documents, in this order. The list may be empty.
   *
   * @throws IllegalArgumentException if two documents have the same id
   */
  public static Corpus of(List<Document> documents) {
    Set<String> ids = new HashSet<>();
    for (Document document : documents) {
      Require.that(ids.add(document.id()), "two documents have the id %s", document.id());
    }
    return new Corpus(List.copyOf(documents));
  }

  /** The number of documents, from 0. */
  public int size() {
    return documents.size();
  }

  /**
   * The document at a position.
   *
   * @param position from 0 to {@link #size()} - 1
   * @throws IndexOutOfBoundsException if the position is outside this range
   */
  public Document get(int position) {
    return documents.get(position);
  }

  /** The documents in order, as an immutable list. */
  public List<Document> documents() {
    return documents;
  }

  /** A stream of the documents in order. */
  public Stream<Document> stream() {
    return documents.stream();
  }

  /** A corpus of the documents that pass a test, in the same order. It may be empty. */
  public Corpus filter(Predicate<Document> test) {
    return new Corpus(documents.stream().filter(test).toList());
  }

  /** Goes through the documents in order. It cannot remove any. */
  @Override
  public Iterator<Document> iterator() {
    return documents.iterator();
  }
}
