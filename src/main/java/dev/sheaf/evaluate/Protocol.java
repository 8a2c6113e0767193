package dev.sheaf.evaluate;

import dev.sheaf.corpus.Split;
import java.util.List;

/** What is learned from and what is tested on. */
public sealed interface Protocol permits Folds, TimeSplit, RollingOrigin, GivenSplit {
  /** The splits, one after the other; no document is in the test part of two. */
  List<Split> splits();

  /** What to call a split in reports, by its position. */
  String name(int split);
}
