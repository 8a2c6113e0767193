package dev.sheaf.chart.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.chart.page.Chart;
import dev.sheaf.chart.page.ChartContract;
import dev.sheaf.chart.page.Given;
import dev.sheaf.chart.page.Recording;
import dev.sheaf.cluster.map.PaperMap;
import dev.sheaf.corpus.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClusterMapTest implements ChartContract {
  @Override
  public Chart chart(String title, int size) {
    return new ClusterMap(Given.caption(title), GivenClusters.view(Language.EN, size));
  }

  @ParameterizedTest
  @EnumSource
  void hardPagesAreReadable(GivenClusters.Case hard) {
    ChartContract.requireReadable(ClusterMap.of(hard.given()));
  }

  @Test
  void theTitleNamesTheLargest() {
    assertThat(ClusterMap.of(GivenClusters.view(Language.EN, 4)).caption().title())
        .isEqualTo("Agent: 42 papers in 4 clusters, 1 of them a subtopic: theme 1 (26 %)");
    assertThat(ClusterMap.of(GivenClusters.view(Language.EN, 1)).caption().title())
        .isEqualTo("Agent: 9 papers in 1 cluster: theme 0");
  }

  @Test
  void aChinesePageSpeaksChineseOnly() {
    assertThat(Recording.texts(ClusterMap.of(GivenClusters.view(Language.ZH, 40))))
        .anyMatch(text -> text.text().startsWith("Agent：1,140 篇论文聚为 40 类，其中 13 类可作子主题：主题1（"))
        .noneMatch(text -> text.text().replace("Agent", "").matches(".*[a-z]{4,}.*"));
  }

  @Test
  void theFootNamesSourceDatesAndPapers() {
    assertThat(Recording.texts(ClusterMap.of(GivenClusters.view(Language.EN, 4))))
        .anyMatch(text -> text.text().equals("公开文摘 · 2024-01 – 2024-12 · 42 papers"));
  }

  @Test
  void everyClusterHasItsNameAsLongAsThereIsRoom() {
    List<String> texts =
        Recording.texts(ClusterMap.of(GivenClusters.view(Language.EN, 60))).stream()
            .map(Recording.Written::text)
            .toList();

    assertThat(texts).containsAll(IntStream.range(0, 60).mapToObj(i -> "theme " + i).toList());
  }

  @Test
  void aGroupHasOneColourAndANameLargerThanThoseOfItsClusters() {
    ClusterView view = GivenClusters.grouped(GivenClusters.view(Language.EN, 35));
    var page = Recording.of(ClusterMap.of(view));

    assertThat(IntStream.range(10, 20).mapToObj(view::color).distinct()).hasSize(1);
    assertThat(IntStream.range(0, 35).mapToObj(view::color).distinct()).hasSize(3 + 5);
    assertThat(page.text("group 1").bounds().getHeight())
        .isGreaterThan(1.3 * page.text("theme 10").bounds().getHeight());
    assertThat(Recording.texts(ClusterMap.of(GivenClusters.view(Language.EN, 35))))
        .noneMatch(text -> text.text().contains("group of clusters"));
  }

  @Test
  void theLegendTellsSubtopicsFromOtherClusters() {
    List<String> some =
        Recording.texts(ClusterMap.of(GivenClusters.view(Language.EN, 4))).stream()
            .map(Recording.Written::text)
            .toList();
    List<String> none =
        Recording.texts(ClusterMap.of(GivenClusters.view(Language.EN, 1))).stream()
            .map(Recording.Written::text)
            .toList();

    assertThat(some).contains("subtopics, proposed or accepted", "not proposed");
    assertThat(none).contains("not proposed").doesNotContain("subtopics, proposed or accepted");
  }

  @Test
  void namesStandInTheOrderOfTheirIslands() {
    var page = Recording.of(ClusterMap.of(GivenClusters.view(Language.EN, 5)));

    List<Double> middles =
        IntStream.range(0, 5).mapToObj(i -> page.text("theme " + i).bounds().getCenterX()).toList();

    assertThat(middles).isSorted();
  }

  @Test
  void everyPaperStandsBesideThePictureAsItIsDrawn() {
    ClusterView view = GivenClusters.view(Language.EN, 3);
    var rows = ClusterMap.of(view).picture().numbers().rows();

    assertThat(rows).hasSameSizeAs(view.papers());
    MappedPaper last = view.papers().get(view.papers().size() - 1);
    assertThat(rows.get(rows.size() - 1))
        .containsExactly(
            "2.8", Double.toString(last.x()), Double.toString(last.y()), "3", "theme 2", "no");
    assertThat(rows.get(6)).startsWith("0.6").endsWith("1", "theme 0", "yes");
  }

  @Test
  void papersTakeTheirPlaceFromTheMapAndTheirClusterFromTheClusters() {
    var clusters = List.of(GivenClusters.cluster(0, 1, "a"), GivenClusters.cluster(1, 1, "b"));
    PaperMap map = PaperMap.of(new double[][] {{1, 0}, {0, 1}}, new int[] {1, 0});

    List<MappedPaper> papers = MappedPaper.of(List.of("1.0", "0.0"), map, clusters, Set.of("0.0"));

    assertThat(papers)
        .containsExactly(
            new MappedPaper("1.0", map.x(0), map.y(0), 1, false),
            new MappedPaper("0.0", map.x(1), map.y(1), 0, true));
  }
}
