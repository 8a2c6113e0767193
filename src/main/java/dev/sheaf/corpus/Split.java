package dev.sheaf.corpus;

import dev.sheaf.error.Require;
import java.util.HashSet;
import java.util.Set;

/** A corpus in two parts that share no document: one to learn from, one to be tested on. */
public record Split(Corpus train, Corpus test) {
  public Split {
    Set<String> ids = new HashSet<>();
    train.forEach(document -> ids.add(document.id()));
    for (Document document : test) {
      Require.that(!ids.contains(document.id()), "document %s is in both parts", document.id());
    }
  }
}
