package dev.sheaf.chart.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.chart.page.Chart;
import dev.sheaf.chart.page.ChartContract;
import dev.sheaf.chart.page.Given;
import dev.sheaf.chart.page.Naming;
import dev.sheaf.chart.page.Recording;
import dev.sheaf.corpus.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermSheetTest implements ChartContract {
  @Override
  public Chart chart(String title, int size) {
    return new TermSheet(Given.caption(title), GivenClusters.view(Language.EN, size), 0, size);
  }

  @ParameterizedTest
  @EnumSource
  void hardPagesAreReadable(GivenClusters.Case hard) {
    TermSheet.of(hard.given()).forEach(ChartContract::requireReadable);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20, 21, 40, 41, 90})
  void everyClusterIsOnOneSheetAndNoSheetIsFull(int clusters) {
    List<TermSheet> sheets = TermSheet.of(GivenClusters.view(Language.EN, clusters));

    List<Integer> shown =
        sheets.stream()
            .flatMap(sheet -> IntStream.range(sheet.from(), sheet.to()).boxed())
            .toList();
    assertThat(shown).isEqualTo(IntStream.range(0, clusters).boxed().toList());
    assertThat(sheets).isNotEmpty().allMatch(sheet -> sheet.panels() <= 20);
  }

  @Test
  void theTitleSaysWhatTheClustersAreAboutTheFootWhichTheyAre() {
    TermSheet sheet = TermSheet.of(GivenClusters.view(Language.EN, 30)).get(1);

    assertThat(sheet.caption().title())
        .isEqualTo("Agent: the cluster theme 15 is set apart by term 0, term 1, term 2");
    assertThat(sheet.caption().source()).endsWith(" · clusters 16 to 30 of 30");
  }

  @Test
  void withoutATopicTheTitleBeginsTheSentence() {
    ClusterView given = GivenClusters.view(Language.EN, 2);
    var scope = new ClusterScope(Optional.empty(), Naming.plain(Language.EN), "", "");

    TermSheet sheet =
        TermSheet.of(new ClusterView(scope, given.clusters(), List.of(), List.of(), Set.of()))
            .get(0);

    assertThat(sheet.caption().title())
        .isEqualTo("The largest cluster, theme 0, is set apart by term 0, term 1, term 2");
    assertThat(sheet.caption().source()).isEqualTo("19 papers");
  }

  @Test
  void everyTermDrawnStandsBesideThePicture() {
    TermSheet sheet = TermSheet.of(GivenClusters.view(Language.EN, 2)).get(0);
    List<String> texts = Recording.texts(sheet).stream().map(Recording.Written::text).toList();

    var rows = sheet.picture().numbers().rows();

    assertThat(rows).hasSize(2 * 8);
    assertThat(rows.get(9)).containsExactly("2", "theme 1", "9", "en", "term 1", "0.5", "8");
    assertThat(texts).contains("term 0", "term 7", "theme 1", "9 papers, 47 %");
    assertThat(texts).doesNotContain("term 8");
  }

  @Test
  void aBarIsAsLongAsItsTermWeighs() {
    TermSheet sheet = TermSheet.of(GivenClusters.view(Language.EN, 1)).get(0);

    List<Double> widths =
        Recording.of(sheet).filled().stream().map(fill -> fill.bounds().getWidth()).toList();

    assertThat(widths).hasSize(8);
    assertThat(widths.get(3)).isEqualTo(widths.get(0) / 4);
  }

  @Test
  void aChinesePageHasChineseTerms() {
    assertThat(Recording.texts(TermSheet.of(GivenClusters.view(Language.ZH, 9)).get(0)))
        .anyMatch(text -> text.text().equals("词语3"))
        .noneMatch(text -> text.text().replace("Agent", "").matches(".*[a-z]{4,}.*"));
  }
}
