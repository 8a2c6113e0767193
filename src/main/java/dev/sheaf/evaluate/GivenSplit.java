package dev.sheaf.evaluate;

import dev.sheaf.corpus.Split;
import dev.sheaf.error.Require;
import java.util.List;

/** A split made by others, such as the official one of a published data set. */
public record GivenSplit(Split split) implements Protocol {
  public GivenSplit {
    Require.that(split.train().size() > 0, "the training part is empty");
    Require.that(split.test().size() > 0, "the test part is empty");
  }

  @Override
  public List<Split> splits() {
    return List.of(split);
  }
}
