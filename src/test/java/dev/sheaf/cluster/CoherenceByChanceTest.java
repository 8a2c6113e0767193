package dev.sheaf.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.cluster.smile.KMeansClusterer;
import dev.sheaf.cluster.smile.WardGrouper;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoherenceByChanceTest {
  private static final int WORDS = 120;

  private static String word(int number) {
    return "" + (char) ('b' + number / 24) + "a" + (char) ('b' + number % 24) + "ok";
  }

  /** Papers of 8 words; each paper takes them from the words of its subject. */
  private static Corpus papers(int size, int subjects) {
    Random random = new Random(size);
    List<Document> papers = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int own = WORDS / subjects;
      int from = i % subjects * own;
      String text =
          random
              .ints(8, from, from + own)
              .mapToObj(CoherenceByChanceTest::word)
              .collect(Collectors.joining(", "));
      papers.add(Given.document(String.format(Locale.ROOT, "p%04d", i), Map.of(Language.EN, text)));
    }
    return Corpus.of(papers);
  }

  private static Grouping grouping(Corpus papers, int clusters) {
    Set<String> ids = papers.stream().map(Document::id).collect(Collectors.toSet());
    return new ClusterFinder(
            papers,
            new KMeansClusterer(),
            OptionalInt.of(clusters),
            Optional.of(new WardGrouper()),
            1)
        .find(Optional.empty(), ids, Set.of());
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 200, 600})
  void textsAtRandomDoNotCohere(int size) {
    assertThat(grouping(papers(size, 1), 3).clusters()).allMatch(one -> one.coherence() < 1.5);
  }

  @Test
  void subjectsCohere() {
    assertThat(grouping(papers(300, 5), 5).clusters()).allMatch(one -> one.coherence() > 1.5);
  }

  @Test
  void manyClustersComeInGroupsWithNamesOfTheirOwn() {
    Grouping found = grouping(papers(480, 24), 24);

    assertThat(found.groups()).hasSizeBetween(2, 6);
    assertThat(found.names()).doesNotHaveDuplicates();
    assertThat(found.groups().stream().flatMap(group -> group.clusters().stream()))
        .doesNotHaveDuplicates();
    assertThat(grouping(papers(300, 5), 5).groups()).isEmpty();
  }
}
