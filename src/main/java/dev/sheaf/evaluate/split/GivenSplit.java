package dev.sheaf.evaluate.split;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Split;
import dev.sheaf.error.Require;
import dev.sheaf.text.Script;
import dev.sheaf.text.Terms;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A split made by others, such as the official one of a published data set.
 *
 * @param known how many documents of the test part stand in the training part as well, word for
 *     word
 */
public record GivenSplit(Split split, int known) implements Protocol {
  public GivenSplit {
    Require.that(split.train().size() > 0, "the training part is empty");
    Require.that(split.test().size() > 0, "the test part is empty");
  }

  /**
   * Takes the parts as they are, so that figures can be held against those of others: documents
   * with the same text on both sides are counted, not left out. Where both have a document with the
   * same id, that of the training part gets a longer one.
   */
  public static GivenSplit of(Corpus train, Corpus test) {
    Set<Long> texts = train.stream().map(GivenSplit::text).collect(Collectors.toSet());
    int known = (int) test.stream().filter(d -> texts.contains(text(d))).count();
    Set<String> tested = test.stream().map(Document::id).collect(Collectors.toSet());
    return new GivenSplit(new Split(withOtherIds(train, tested), test), known);
  }

  @Override
  public List<Split> splits() {
    return List.of(split);
  }

  @Override
  public String name(int number) {
    return "test";
  }

  /** A hash of all texts of a document, letters and digits alone, folded. */
  private static long text(Document document) {
    return Terms.hashOf(
        Stream.of(document.titles(), document.abstracts())
            .flatMap(texts -> texts.values().stream())
            .map(text -> Script.fold(text).replaceAll("[^\\p{L}\\p{N}]", ""))
            .collect(Collectors.joining()));
  }

  private static Corpus withOtherIds(Corpus train, Set<String> taken) {
    Set<String> ids = train.stream().map(Document::id).collect(Collectors.toSet());
    if (ids.stream().noneMatch(taken::contains)) {
      return train;
    }
    ids.addAll(taken);
    return Corpus.of(
        train.stream().map(d -> taken.contains(d.id()) ? withOtherId(d, ids) : d).toList());
  }

  private static Document withOtherId(Document d, Set<String> taken) {
    String id = d.id() + "-train";
    while (!taken.add(id)) {
      id += "'";
    }
    return d.withId(id);
  }
}
