package dev.sheaf.corpus;

import dev.sheaf.error.Require;
import java.util.HashSet;
import java.util.Set;

/**
 * A corpus in two parts that share no document.
 *
 * @param train the documents to learn from
 * @param test the documents to test on
 */
public record Split(Corpus train, Corpus test) {
  /**
   * Checks that no document is in both parts.
   *
   * @throws IllegalArgumentException if an id is in both parts
   */
  public Split {
    Set<String> ids = new HashSet<>();
    train.forEach(document -> ids.add(document.id()));
    for (Document document : test) {
      Require.that(!ids.contains(document.id()), "document %s is in both parts", document.id());
    }
  }
}
