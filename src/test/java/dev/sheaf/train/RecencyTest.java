package dev.sheaf.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.model.Given;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecencyTest {
  private static final Recency RECENCY = new Recency(4, 30, 0);

  @Test
  void aPaperCountsHalfAsOftenForEachHalfLifeAndAtLeastOnce() {
    Corpus corpus = published(0, 300, 330, 360);

    assertThat(RECENCY.repeat(corpus, all(corpus))).containsExactly(0, 1, 2, 2, 3, 3, 3, 3);
  }

  @Test
  void anUndatedPaperCountsOnce() {
    Document dated = Given.paper("a", "text", Map.of(), 0);
    Document undated =
        new Document("b", dated.source(), Optional.empty(), Map.of(), dated.abstracts(), Map.of());
    Corpus corpus = Corpus.of(List.of(dated, undated));

    assertThat(RECENCY.repeat(corpus, all(corpus))).containsExactly(0, 0, 0, 0, 1);
  }

  @Test
  void whereFewAreLabelledAllCountAlike() {
    Corpus corpus = published(0, 360);

    assertThat(new Recency(4, 30, 3).repeat(corpus, all(corpus))).containsExactly(0, 1);
  }

  @Test
  void onlyTheSelectedPapersCount() {
    Corpus corpus = published(0, 360, 9_000);

    assertThat(RECENCY.repeat(corpus, new int[] {0, 1})).containsExactly(0, 1, 1, 1, 1);
  }

  private static Corpus published(int... days) {
    return Corpus.of(
        Arrays.stream(days)
            .mapToObj(day -> Given.paper("p" + day, "text", Map.of(), day))
            .toList());
  }

  private static int[] all(Corpus corpus) {
    return IntStream.range(0, corpus.size()).toArray();
  }
}
