package dev.sheaf.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.error.Location;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.Lines;
import dev.sheaf.read.entry.SetAside;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
  private static List<Finding> findings(String text) {
    List<Finding> all = new ArrayList<>();
    Lines lines = new Lines(new StringReader(text), new Location("list.md", 0));
    new MarkdownReader().read(lines).forEachRemaining(all::add);
    return all;
  }

  private static List<Entry> read(String text) {
    return findings(text).stream().map(Entry.class::cast).toList();
  }

  private static Entry only(String text) {
    List<Entry> entries = read(text);
    assertThat(entries).hasSize(1);
    return entries.get(0);
  }

  private static String title(Entry entry) {
    return entry.titles().get(Language.EN);
  }

  private static String date(Entry entry) {
    return entry.published().map(PublicationDate::toString).orElse("none");
  }

  @Test
  void everyRowOfTheSeedTableIsAnEntry() throws IOException {
    String seed =
        Files.readString(Path.of("seeds/paper-table-2024-05.txt"), StandardCharsets.UTF_8);

    List<Entry> entries = read(seed);

    assertThat(entries).hasSize(33).allSatisfy(MarkdownReaderTest::isComplete);
    assertThat(date(entries.get(0))).isEqualTo("2024-05-31");
    assertThat(entries.get(0).labels()).containsExactly("心智理論");
  }

  private static void isComplete(Entry entry) {
    assertThat(entry.published()).isPresent();
    assertThat(entry.identifier().orElseThrow()).startsWith("http");
    assertThat(entry.titles()).isNotEmpty();
    assertThat(entry.abstracts()).containsKey(Language.ZH);
    assertThat(entry.labels()).isNotEmpty();
  }

  @Test
  void aHeadingIsTheLabelOfATableWithoutOne() {
    Entry entry =
        only(
            """
            ## Visual Odometry
            |Publish Date|Title|Authors|PDF|Code|
            |---|---|---|---|---|
            |**2024-05-13**|**Fast Odometry: A Study**|A. Author et.al.|[2405.13741](http://arxiv.org/abs/2405.13741)|null|
            """);

    assertThat(title(entry)).isEqualTo("Fast Odometry: A Study");
    assertThat(date(entry)).isEqualTo("2024-05-13");
    assertThat(entry.identifier()).contains("http://arxiv.org/abs/2405.13741");
    assertThat(entry.labels()).containsExactly("Visual Odometry");
    assertThat(entry.where().line()).isEqualTo(4);
  }

  @Test
  void aCellMayHoldTitleAndSummaryAndAHeadingTheWeek() {
    List<Entry> entries =
        read(
            """
            ## Papers of the Week (June 16 - June 22) - 2025
            | **Paper** | **Links** |
            | --- | --- |
            | 1) **Small Thing** - a study of how small things learn. | [Paper](https://arxiv.org/abs/2506.00001), [Tweet](https://x.com/a/1) |
            | 2) Large Thing  This study looks at <br>● large things that do not learn. | [Paper](https://example.org/large) |
            """);

    assertThat(entries)
        .extracting(MarkdownReaderTest::title)
        .containsExactly("Small Thing", "Large Thing");
    assertThat(entries).extracting(MarkdownReaderTest::date).containsOnly("2025-06-16");
    assertThat(entries.get(1).abstracts().get(Language.EN)).startsWith("This study looks");
    assertThat(entries).isNotEmpty().allSatisfy(entry -> assertThat(entry.labels()).isEmpty());
  }

  @Test
  void weeksWithoutAYearFollowOneAnotherBackThroughTheYears() {
    String table =
        "\n|Paper|Link|\n|-|-|\n|A study of weeks|[Paper](https://arxiv.org/abs/2301.00001)|\n";

    List<Entry> entries =
        read("## Week (Jan 1 - Jan 7) - 2024" + table + "## Week (Dec 25 - Dec 31)" + table);

    assertThat(entries)
        .extracting(MarkdownReaderTest::date)
        .containsExactly("2024-01-01", "2023-12-25");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|Model|Params|Download|\n|-|-|-|\n|Tiny|7B|[weights](https://huggingface.co/x/tiny)|",
        "|Method|Acc|F1|Paper|\n|-|-|-|-|\n|Tiny|71.2|70.1|[link](https://arxiv.org/abs/2405.00001)|",
        "|Week|Page|\n|-|-|\n|One|[read](weeks/one.md)|",
        "- [A survey of agents](#a-survey-of-agents)\n- [More agents](pages/agents.md)",
        "- [A handy tool](https://github.com/a/tool) - does many things for you",
        "## Contributors\n- Jane Doe ([@jane](https://github.com/jane))",
        "```\n- [A title within code](https://arxiv.org/abs/2405.00001)\n```",
        "<!-- - [A title within a comment](https://arxiv.org/abs/2405.00001) -->",
        "We read papers. See [this one](https://arxiv.org/abs/2405.00001) for a start."
      })
  void whatIsNoPaperIsLeftOut(String text) {
    assertThat(findings(text)).isEmpty();
    assertThat(MarkdownReader.recognises(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "- [2023/10] **Thinking in Small Steps.** *A. Author et al. arXiv.* [[paper](https://arxiv.org/abs/2310.00001)] [[code](https://github.com/a/b)] ~ 2023-10",
        "* [Thinking in Small Steps](https://arxiv.org/abs/2310.00001) ~ none",
        "1. **Thinking in Small Steps**, A. Author, B. Author, ICML 2024. [paper](https://arxiv.org/abs/2310.00001) ~ 2024",
        "- (ACL 2024) **Thinking in Small Steps** [[Paper]](https://aclanthology.org/2024.acl-long.1/) ![stars](https://img.shields.io/x) ~ 2024",
        "- [ ] Thinking in Small Steps, 2024.05, [[pdf](https://arxiv.org/pdf/2310.00001.pdf)] ~ 2024-05",
        "+ Thinking in Small Steps (SIGMOD 2024) ~ 2024",
        "* ***Thinking in Small Steps (CIDR 2019)*** ~ 2019",
        "* Thinking in Small Steps （2016） ~ 2016",
        "- Paper: [Thinking in Small Steps](https://openreview.net/forum?id=abc) ICLR 2024 ~ 2024",
        "- **[Thinking in Small Steps](https://arxiv.org/abs/2310.00001)** (May 3, 2024) ~ 2024-05-03",
        "[Thinking in Small Steps](https://arxiv.org/abs/2310.00001) ~ none",
        "- \"Thinking in Small Steps\", A. Author [[arXiv]](https://arxiv.org/abs/2310.00001) ~ none",
      })
  void titleAndDateAreFoundInEveryKindOfListItem(String item, String date) {
    Entry entry = only(item);

    assertThat(title(entry)).isEqualTo("Thinking in Small Steps");
    assertThat(date(entry)).isEqualTo(date);
  }

  @Test
  void headingsAreLabelsTheMostSpecificFirst() {
    Entry entry =
        only(
            """
            # Awesome Papers
            ## 🔥 1. Agents (12 papers)
            ### Papers
            #### 1.1.2 **Planning**
            - [How to plan ahead](https://arxiv.org/abs/2310.00001)
            """);

    assertThat(entry.labels()).containsExactly("Planning", "Agents");
  }

  @Test
  void fieldsBelowAnItemBelongToIt() {
    Entry entry =
        only(
            """
            - [How to plan ahead](https://arxiv.org/abs/2310.00001)
                - A. Author, B. Author
                - 📅 Date: March 27, 2026
                - 🔑 Key: [planning], [agents]
                - 📖 TLDR: It is shown how an agent plans ahead.
            """);

    assertThat(date(entry)).isEqualTo("2026-03-27");
    assertThat(entry.abstracts())
        .containsEntry(Language.EN, "It is shown how an agent plans ahead.");
    assertThat(entry.labels()).containsExactly("planning", "agents");
  }

  @Test
  void itemsBelowADateAreOfThatDate() {
    List<Entry> entries =
        read(
            """
            - **[2025.02.07]**
                - Paper: [How to plan ahead](https://arxiv.org/abs/2502.00001)
                - Paper: [How to look back](https://arxiv.org/abs/2502.00002) ICLR 2025
            """);

    assertThat(entries)
        .extracting(MarkdownReaderTest::date)
        .containsExactly("2025-02-07", "2025-02-07");
  }

  @Test
  void detailsHoldOnePaperEachAndMayStayOpen() {
    List<Entry> entries =
        read(
            """
            <details open>
            <summary><h2>Agents (2 papers)</h2></summary>

            <details>
            <summary><strong>How to plan &amp; act</strong> - A. Author - [[pdf]](https://arxiv.org/pdf/2608.00001)</summary>

            **Abstract:** It is shown how an agent plans.
            It plans **well**.

            **arXiv ID:** 2608.00001

            <details>
            <summary><strong>How to look back</strong> - [[pdf]](https://arxiv.org/pdf/2608.00002)</summary>
            **Abstract:** It is shown how an agent looks back.
            </details>
            """);

    assertThat(entries)
        .extracting(MarkdownReaderTest::title)
        .containsExactly("How to plan & act", "How to look back");
    assertThat(entries.get(0).abstracts().get(Language.EN))
        .isEqualTo("It is shown how an agent plans. It plans well.");
    assertThat(entries)
        .isNotEmpty()
        .allSatisfy(entry -> assertThat(entry.labels()).containsExactly("Agents"));
  }

  @Test
  void plainHtmlIsReadLikeMarkdown() {
    Entry entry =
        only(
            """
            <h2>Agents</h2>
            <ul>
              <li><a href="https://arxiv.org/abs/2310.00001">
                How to plan</a><p>It is shown how an agent plans.</p></li>
            </ul>
            """);

    assertThat(title(entry)).isEqualTo("How to plan");
    assertThat(entry.labels()).containsExactly("Agents");
    assertThat(entry.abstracts()).containsEntry(Language.EN, "It is shown how an agent plans.");
  }

  @Test
  void aHeadingWithFieldsBelowIsAPaper() {
    Entry entry =
        only(
            """
            # How to plan ahead

            **Authors**: A. Author

            **Link**: [PDF](https://arxiv.org/pdf/2503.00001)

            **Abstract**: It is shown how an agent plans ahead.
            """);

    assertThat(title(entry)).isEqualTo("How to plan ahead");
    assertThat(entry.abstracts())
        .containsEntry(Language.EN, "It is shown how an agent plans ahead.");
  }

  @Test
  void anOverlongLineIsSetAsideAndWhatFollowsIsRead() {
    String item = "- [How to plan ahead](https://arxiv.org/abs/2310.00001)\n";

    List<Finding> findings = findings(item + "x".repeat(Lines.LONGEST_LINE + 1) + "\n" + item);

    assertThat(findings).hasSize(3);
    assertThat(findings)
        .filteredOn(SetAside.class::isInstance)
        .singleElement()
        .satisfies(aside -> assertThat(aside.where()).hasToString("list.md:2"));
  }
}
