package dev.sheaf.evaluate.split;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Split;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A way to split a corpus into training and test parts. */
public sealed interface Protocol permits Folds, TimeSplit, RollingOrigin, GivenSplit {
  /** The splits, one after the other; no document is in the test part of two. */
  List<Split> splits();

  /** Every document that is learned from or tested, once, in order of id. */
  default Corpus documents() {
    Map<String, Document> byId = new TreeMap<>();
    for (Split split : splits()) {
      split.train().forEach(document -> byId.putIfAbsent(document.id(), document));
      split.test().forEach(document -> byId.putIfAbsent(document.id(), document));
    }
    return Corpus.of(List.copyOf(byId.values()));
  }

  /** What to call a split in reports, by its position. */
  String name(int split);
}
