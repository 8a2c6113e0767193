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
   * A corpus of these documents, in this order.
   *
   * @throws IllegalArgumentException where two of them have the same id
   */
  public static Corpus of(List<Document> documents) {
    Set<String> ids = new HashSet<>();
    for (Document document : documents) {
      Require.that(ids.add(document.id()), "two documents have the id %s", document.id());
    }
    return new Corpus(List.copyOf(documents));
  }

  /** How many documents there are. */
  public int size() {
    return documents.size();
  }

  /** The document at a position, counted from 0. */
  public Document get(int position) {
    return documents.get(position);
  }

  /** The documents in order. */
  public List<Document> documents() {
    return documents;
  }

  /** The documents in order. */
  public Stream<Document> stream() {
    return documents.stream();
  }

  /** The documents that pass a test, in the same order. */
  public Corpus filter(Predicate<Document> test) {
    return new Corpus(documents.stream().filter(test).toList());
  }

  @Override
  public Iterator<Document> iterator() {
    return documents.iterator();
  }
}
