package dev.sheaf.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.cli.Models;
import dev.sheaf.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendsCommandTest {
  private static final String PAPER =
      "{\"id\":\"p%s\",\"text\":\"kind%s way%s end%s\",\"labels\":[\"%s\",\"about %s\"],"
          + "\"date\":\"%s\"}";

  @TempDir private Path folder;

  @Test
  void theSeedsHaveThreeMonthsOfWhichLittleCanBeSaid() {
    Run run = trends("-q", "--given", "--pictures", "none");

    assertThat(run.in(folder))
        .isEqualTo(
            """
            exit 0
            topics by month, 2024-02 to 2024-10 (unfinished: 2024-02): 33 papers, 8 without a date

            topic    papers  verdict          from  to  points (95 %)  since
            LLM应用      16  too few to tell     -   -  too few dates  -
            Agent        10  too few to tell     -   -  too few dates  -
            RAG           4  too few to tell     -   -  too few dates  -
            LLM理论       3  too few to tell     -   -  too few dates  -
            """);
  }

  @Test
  void papersWithoutATopicAreCountedByTheModelAndSaidSo() {
    Run run = trends("--pictures", "none", "--model", Models.trained());

    assertThat(run.out())
        .startsWith("topics by month, 2024-02 to 2024-10 (unfinished: 2024-02): 81 papers, 8 ")
        .contains("topic    papers  predicted  verdict ");
    assertThat(run.lines()).hasSize(7);
  }

  @Test
  void theJsonHasALineForEachLabelAndPeriodThenOneForEachLabel() {
    Run run = trends("--json", "--given", "--pictures", "none");

    assertThat(run.lines()).hasSize(4 * 9 + 4 + 1);
    assertThat(run.lines().get(0))
        .isEqualTo(
            "{\"period\":\"2024-02\",\"label\":\"LLM应用\",\"facet\":\"topic\",\"papers\":28,"
                + "\"count\":16,\"given\":16,\"predicted\":0,\"share\":0.571429,\"low\":0.418104,"
                + "\"high\":0.712166,\"unfinished\":true}");
    assertThat(run.lines().get(36)).contains("\"label\":\"LLM应用\"", "\"verdict\":\"too few to");
    assertThat(run.lines().get(40)).startsWith("{\"leftOut\":").contains("\"unanswered\":48");
  }

  @Test
  void theDayDecidesWhatIsUnfinished() throws IOException {
    Path file = file(months(4));

    assertThat(shown(file, "--as-of", "2024-04-20").out()).contains("(unfinished: 2024-04)");
    assertThat(shown(file, "--as-of", "2024-05-20").out()).doesNotContain("unfinished");
    assertThat(shown(file, "--as-of", "2024-03-20").out()).contains("2024-01 to 2024-03 (");
  }

  @Test
  void periodsAreAsLongAsAskedFor() throws IOException {
    Path file = file(months(4));

    assertThat(shown(file, "--by", "quarter").out())
        .startsWith("topics by quarter, 2024-Q1 to 2024-Q2");
    assertThat(shown(file, "--by", "week").out()).startsWith("topics by week, 2024-W01 to ");
  }

  @Test
  void labelsAreChosenByAnySpellingOrByTheirPapers() throws IOException {
    Path file = file(months(4));

    assertThat(labels(shown(file))).containsExactly("RAG", "Agent");
    assertThat(labels(shown(file, "--top", 1))).containsExactly("RAG");
    assertThat(labels(shown(file, "--labels", "智能体"))).containsExactly("Agent");
    assertThat(labels(shown(file, "--facet", "theme"))).containsExactly("about RAG", "about Agent");
  }

  @Test
  void subtopicsAreThemesBelowATopic() {
    Run run = trends("--facet", "subtopic", "--given", "--pictures", "none");

    assertThat(labels(run)).contains("基於圖的 RAG").doesNotContain("微調");
  }

  @Test
  void picturesAreWrittenWithTheirNumbersInBothForms() throws IOException {
    Path out = folder.resolve("new/pictures");

    Run run = trends("--given", "--pictures", "both", "--out", out, file(months(4)));

    assertThat(run.err()).endsWith("topic-heat, topic-ranks, topic-bursts, topic-verdicts\n");
    assertThat(out.toFile().list())
        .hasSize(18)
        .contains("topic-shares.png", "topic-shares.svg", "topic-shares.csv");
  }

  @Test
  void withoutPicturesNothingIsWritten() throws IOException {
    shown(file(months(4)), "--out", folder.resolve("out"));

    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void thePictureSpeaksTheLanguageAskedForAndNamesWhatChangesIt() throws IOException {
    Path out = folder.resolve("out");

    trends("--given", "--lang", "zh", "--pictures", "svg", "--out", out, "-q", file(months(4)));

    assertThat(out.resolve("topic-verdicts.svg"))
        .content(UTF_8)
        .contains("数据不足", "Settings: trends --by month --given --as-of 2026-11-01 --lang zh\n")
        .doesNotContain("--out", folder.toString());
  }

  @Test
  void oneLabelIsSteady() throws IOException {
    Path file = file(months(4).stream().map(line -> line.replace("Agent", "RAG")).toList());

    assertThat(shown(file).out()).contains("RAG        60  steady   100 %  100 %");
  }

  @Test
  void oneDateIsOnePeriodAndNothingMoreIsSaid() throws IOException {
    Run run =
        trends(
            "--given",
            "--out",
            folder.resolve("out"),
            file(List.of(paper(1, "Agent", "2024-05-03"))));

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("topics by month, 2024-05 (unfinished: 2024-05): 1 paper, 0 without a date")
        .contains("too few to tell     -   -  too few dates");
  }

  @Test
  void datesThatCannotBeAreNamedAndLeftOut() throws IOException {
    List<String> papers = new ArrayList<>(months(4));
    papers.add(paper(1001, "RAG", "2099-01-01"));
    papers.add(paper(1002, "RAG", "0001-01-01"));

    Run run = shown(file(papers));

    assertThat(run.out()).startsWith("topics by month, 2024-01 to 2024-04");
    assertThat(run.err())
        .contains(
            "sheaf: left out: 2 dated in the future or before 1900: p1002 (0001-01-01), p1001"
                + " (2099-01-01)\n");
  }

  @Test
  void ofTwoHundredLabelsTheFirstAreShownAndTheOthersCounted() throws IOException {
    List<String> papers =
        IntStream.range(0, 1000)
            .mapToObj(i -> paper(i, "label" + i % 200, day(i % 12, 7)))
            .map(line -> line.replaceFirst(",\"about label\\d+\"", ""))
            .toList();

    Run run = trends("--given", "--out", folder.resolve("out"), file(papers));

    assertThat(run.out())
        .contains("\nand 190 others, 190 of them with too few papers to tell; --all shows");
    assertThat(folder.resolve("out/topic-shares.csv")).content().contains("label0,");
  }

  private Run shown(Path file, Object... words) {
    List<Object> all = new ArrayList<>(List.of("--given", "--pictures", "none", file));
    all.addAll(List.of(words));
    return trends(all.toArray());
  }

  private static Run trends(Object... words) {
    List<Object> all = new ArrayList<>(List.of("trends"));
    all.addAll(List.of(words));
    if (!all.contains("--as-of")) {
      all.addAll(List.of("--as-of", "2026-11-01"));
    }
    if (!all.contains("--by")) {
      all.addAll(List.of("--by", "month"));
    }
    return Run.of(all.toArray());
  }

  private static List<String> labels(Run run) {
    return run.lines().stream().skip(3).map(line -> line.split(" {2,}", -1)[0]).toList();
  }

  /** Every second day of some months, two of three papers on RAG. */
  private static List<String> months(int count) {
    return IntStream.range(0, 15 * count)
        .mapToObj(i -> paper(i, i % 3 == 0 ? "Agent" : "RAG", day(i / 15, i % 15)))
        .toList();
  }

  private static String day(int month, int second) {
    return LocalDate.of(2024, 1, 1).plusMonths(month).plusDays(2L * second).toString();
  }

  private static String paper(int number, String label, String date) {
    return PAPER.formatted(number, number, number, number, label, label, date);
  }

  private Path file(List<String> papers) throws IOException {
    return Files.write(folder.resolve("papers.jsonl"), papers);
  }
}
