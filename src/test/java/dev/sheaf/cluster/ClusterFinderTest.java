package dev.sheaf.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sheaf.cluster.smile.KMeansClusterer;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClusterFinderTest {
  private static final Corpus PAPERS = Given.papers(75, Language.ZH, Language.EN);

  private static Grouping find(Corpus corpus, OptionalInt clusters) {
    List<String> ids = corpus.stream().map(Document::id).toList();
    return new ClusterFinder(corpus, new KMeansClusterer(), clusters, 1)
        .find(Optional.empty(), ids, Set.of());
  }

  private static Grouping find(Corpus corpus) {
    return find(corpus, OptionalInt.empty());
  }

  private static Document english(int number, String text) {
    return Given.document("p" + number, Map.of(Language.EN, text));
  }

  private static Corpus alike(int size, String text) {
    return Corpus.of(IntStream.range(0, size).mapToObj(i -> english(i, text)).toList());
  }

  @Test
  void subjectsAreTheClusters() {
    int[] subjects = IntStream.range(0, 75).map(i -> i % 3).toArray();

    assertThat(find(PAPERS).clustering().assignments()).isEqualTo(subjects);
    assertThat(find(Given.papers(75, Language.EN)).clustering().assignments()).isEqualTo(subjects);
    assertThat(find(Given.papers(75, Language.ZH)).clustering().assignments()).isEqualTo(subjects);
  }

  @Test
  void aClusterIsNamedInTheLanguagesOfItsPapers() {
    assertThat(find(PAPERS).clusters())
        .isNotEmpty()
        .allMatch(c -> c.name().zh().isPresent() && c.name().en().isPresent());
    assertThat(find(Given.papers(75, Language.ZH)).clusters())
        .isNotEmpty()
        .allMatch(c -> c.name().zh().isPresent() && c.name().en().isEmpty())
        .allMatch(c -> c.terms().keySet().equals(Set.of(Language.ZH)));
  }

  @Test
  void everyPaperIsInExactlyOneClusterAndNoneIsEmpty() {
    Grouping grouping = find(PAPERS, OptionalInt.of(20));

    List<String> members =
        grouping.clusters().stream().flatMap(cluster -> cluster.papers().stream()).toList();
    assertThat(members).hasSize(75).containsExactlyInAnyOrderElementsOf(grouping.ids());
    assertThat(grouping.clusters()).hasSizeBetween(4, 20);
    assertThat(grouping.clusters().stream().map(Cluster::size))
        .isSortedAccordingTo(Collections.reverseOrder());
  }

  @Test
  void theSamePapersInAnotherOrderGiveTheSameBytes() {
    List<Document> shuffled = new ArrayList<>(PAPERS.documents());
    Collections.shuffle(shuffled, new Random(3));

    assertThat(said(find(Corpus.of(shuffled), OptionalInt.of(7))))
        .isEqualTo(said(find(PAPERS, OptionalInt.of(7))));
    assertThat(said(find(Corpus.of(shuffled)))).isEqualTo(said(find(PAPERS)));
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBytes() {
    String one = Given.onThreads(1, () -> said(find(PAPERS, OptionalInt.of(7))));
    String four = Given.onThreads(4, () -> said(find(PAPERS, OptionalInt.of(7))));

    assertThat(four).isEqualTo(one);
    assertThat(Given.onThreads(4, () -> said(find(PAPERS)))).isEqualTo(said(find(PAPERS)));
  }

  private static String said(Grouping grouping) {
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < grouping.ids().size(); i++) {
      said.append(grouping.ids().get(i)).append(' ');
      said.append(grouping.clustering().clusterOf(i)).append(' ');
      said.append(grouping.mixture().margin(i)).append(' ');
      said.append(grouping.mixture().closeness(i)).append('\n');
    }
    return said.append(grouping.count()).append(grouping.clusters()).toString();
  }

  @Test
  void onlyTheWantedPapersAreClustered() {
    var finder = new ClusterFinder(PAPERS, new KMeansClusterer(), OptionalInt.of(2), 1);

    Grouping grouping = finder.find(Optional.empty(), List.of("p004", "p001", "p000"), Set.of());

    assertThat(grouping.ids()).containsExactly("p000", "p001", "p004");
    assertThat(grouping.clustering().assignments()).containsExactly(1, 0, 0);
    assertThat(grouping.count()).isEmpty();
  }

  @Test
  void onePaperIsOneCluster() {
    Grouping grouping = find(alike(1, "Agents browse the web."));

    assertThat(grouping.clusters()).hasSize(1);
    assertThat(grouping.clusters().get(0).papers()).containsExactly("p0");
    assertThat(grouping.far()).isEmpty();
  }

  @Test
  void papersThatAreAllTheSameAreOneCluster() {
    Corpus same = alike(40, "Agents browse the web with a browser and click.");

    assertThat(find(same).clusters()).hasSize(1);
    assertThat(find(same, OptionalInt.of(5)).clusters()).hasSize(1);
  }

  @Test
  void papersWithoutATermThatAnotherHasAreOneCluster() {
    List<Document> papers =
        IntStream.range(0, 30).mapToObj(i -> english(i, "xq" + "abcdefgh".repeat(1 + i))).toList();

    assertThat(find(Corpus.of(papers)).clusters()).hasSize(1);
    assertThat(find(Corpus.of(papers), OptionalInt.of(4)).clusters()).hasSize(1);
  }

  @Test
  void moreClustersThanPapersAreNotFound() {
    Grouping grouping = find(Given.papers(4, Language.EN), OptionalInt.of(1000));

    assertThat(grouping.clusters()).hasSizeLessThanOrEqualTo(4);
    assertThat(grouping.ids().size()).isEqualTo(4);
  }

  @Test
  void nothingCannotBeClustered() {
    var finder = new ClusterFinder(PAPERS, new KMeansClusterer(), OptionalInt.empty(), 1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> finder.find(Optional.empty(), List.of("unknown"), Set.of()))
        .withMessageContaining("nothing to cluster");
  }
}
