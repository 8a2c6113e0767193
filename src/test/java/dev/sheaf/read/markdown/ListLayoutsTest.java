package dev.sheaf.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Language;
import dev.sheaf.error.Location;
import dev.sheaf.read.entry.ArxivId;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Lines;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same papers under the same headings, in the many ways in which people write lists. */
class ListLayoutsTest {
  private static final List<String> TITLES =
      List.of(
          "Thinking Slowly about Small Steps",
          "PlanBox: Planning with Fewer Tools",
          "Do Agents Forget? Measuring Memory over Days",
          "Builders vs. Testers in Long Games",
          "Search - Learning from Noisy Answers");

  private static List<Entry> read(String text) {
    List<Entry> entries = new ArrayList<>();
    Lines lines = new Lines(new StringReader(text), new Location("list.md", 0));
    new MarkdownReader().read(lines).forEachRemaining(found -> entries.add((Entry) found));
    return entries;
  }

  private static String link(int paper) {
    return "https://arxiv.org/abs/240" + (1 + paper) + ".0000" + paper;
  }

  private static String list(String layout) {
    StringBuilder list = new StringBuilder("# My list\n\nSome words about it.\n\n## Agents\n\n");
    for (int i = 0; i < TITLES.size(); i++) {
      list.append(
          layout
              .replace("{title}", TITLES.get(i))
              .replace("{link}", link(i))
              .replace("{n}", "" + (i + 1)));
      list.append('\n');
    }
    return list.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [{title}]({link})",
        "- {title} [paper]({link}) [code](https://github.com/a/b)",
        "- {title}: {link}",
        "- **{title}**, *ICLR 2025*, [[paper]({link})]",
        "- **[ICLR 2025]** {title}, [[paper]]({link})",
        "- [ICLR 2025]({link}) {title}",
        "- [arXiv]({link}) [code](https://github.com/a/b) {title}",
        "- [2024/05/01] {title} | [[paper]]({link}) | [[code]](https://github.com/a/b)",
        "- *{title}*, NeurIPS 2024. [Paper]({link})",
        "- \"{title}\". *Ann Author et al.* ACL 2024. [[Paper]({link})]",
        "- 《{title}》[[论文]]({link}) [[笔记]](notes/x.md)",
        "- [{title}], [[Paper]]({link}), CVPR2024",
        "- Ann Author, Bo Writer, and Cy Scribe. {title}. In *ACL*, 2024. [[arXiv]]({link})",
        "- (Author et al., 2024) {title}. [link]({link})",
        "- {title} ![star](https://img.shields.io/x.svg) [![arXiv](https://img.shields.io/y)]({link})",
        "- [ ] {title} ([arXiv]({link}))",
        "- {title}\n  - Ann Author, Bo Writer\n  - {link}\n  - NeurIPS 2024",
        "- **{title}**\n    - [Paper]({link}) | [Code](https://github.com/a/b)",
        "{n}. **{title}**\n\n   *Ann Author, Bo Writer.* [[abs]({link})], 2024.5\n",
        "{n}. **{title}.** Preprint.\n\n   *Ann Author, Bo Writer.* [[pdf]({link})]\n\n   ![](https://x.org/y.png)\n",
        "{n}、《{title}》\n论文地址：{link}\n代码地址：https://github.com/a/b\n",
        "[{n}] {title}<br>\n[paper]({link}) | [code](https://github.com/a/b)<br><br>",
        "({n}) {title}. CVPR, 2024. {link}\n",
        "[2024/05] {title}. *Ann Author et al.* [[paper]]({link})\n",
        "[{title}]({link})\n",
        "{title}\n{link}\n",
        "- **论文标题**：{title}\n- **论文链接**：[{link}]({link})\n- **发表时间**：2024年6月2日\n",
        "- **Title:** {title}\n  **Authors:** Ann Author\n  **Link:** {link}\n",
        "* {title}  \n  [`arXiv`]({link}) [`website`](https://a.org/b)\n",
        "[{n}]{title}\npaper：{link}",
        "2024-06-0{n}｜{title} ｜Some Lab｜[arXiv]({link})\n",
        "**{title}**\n\n- 论文：{link}\n- 代码（即将开源）：https://github.com/a/b\n",
        "**{title}**\n\n- CVPR 2024 Oral\n\n- 主页：https://example.org/x/\n- 论文下载链接：{link}\n",
        "**{title}** \\\n*Ann Author, Bo Writer* \\\narXiv 2024. [[Paper]({link})] \\\n1 May 2024\n",
        "**{n}. {title}**  \nAnn Author, Bo Writer  \n[PDF]({link})\n",
        "🔥 **{title}**  \n**[Project](https://example.org)** | **[Paper]({link})** | **[Cite](./x.txt)**\n",
        "**[{n}]** Author, Ann, and Bo Writer. \"**{title}**.\" **Nature** (2024): 1-9. [[pdf]]({link})\n",
        "> **{title}**\n>\n> Ann Author, Bo Writer\n>\n> [[paper]({link})]\n\n---\n",
        "> ### {n}. {title}\n>\n> | 属性 | 内容 |\n> |:-:|:-|\n> | 作者 | Ann Author |\n>\n> 🔗 [阅读论文]({link})\n",
        "### {n}. {title}\n**Authors**: Ann Author\n\n[📄 Paper]({link}) | [💻 Code](https://github.com/a/b)\n",
        "#### {title} [`UNREAD`]\n\npaper link: [here]({link})\n",
        "### {title}\n\n- **Authors**: Ann Author\n- **arXiv**: [abs]({link})\n",
        "<details>\n<summary>{title} (ACL 2024)</summary>\n\n- Paper: {link}\n\n</details>\n",
        "<ul><li><b>{title}</b>, Ann Author, <a href=\"{link}\">[paper]</a></li></ul>",
        "- {title} *Ann Author et al. ICRA* [[paper]({link})]",
        "- {title}, NIPS 2017. [paper][{n}], [code](https://github.com/a/b)\n\n[{n}]: {link}\n",
        "- [{title}][{n}] by Ann Author et al.\n\n[{n}]: <{link}> \"A note\"\n",
        "|2024.05|🔥[**Box{n}**] {title}(@Some University etc)|[[pdf]]({link})|⚠️|⭐️ |",
        "**[{n}]** Author, Ann, et al. \"{title}.\" CoRR (2024). [[pdf]]({link}) **(A very good paper)** :star:\n",
        "| {title} (Read more on [arXiv]({link}) or [HF](https://huggingface.co/x)) | Ann Author |",
      })
  void giveTheSamePapers(String layout) {
    String text = list(layout);

    List<Entry> entries = read(text);

    assertThat(entries)
        .extracting(entry -> entry.titles().get(Language.EN))
        .containsExactlyElementsOf(TITLES);
    assertThat(entries)
        .extracting(entry -> ArxivId.find(entry.identifier().orElseThrow()).orElseThrow().value())
        .containsExactly("2401.00000", "2402.00001", "2403.00002", "2404.00003", "2405.00004");
    assertThat(entries).allSatisfy(ListLayoutsTest::standsUnderAgents);
    assertThat(MarkdownReader.recognises(text)).isTrue();
  }

  private static void standsUnderAgents(Entry entry) {
    assertThat(entry.labels()).containsExactly("Agents");
  }

  @Test
  void aPaperAmongNewsIsReadWhereNoEntryIsAboutIt() {
    String news =
        "## News\n- We release \"[A First Study of News](https://arxiv.org/abs/2401.00001)\".\n";
    String entry = "## Agents\n- [A First Study of News](https://arxiv.org/abs/2401.00001)\n";

    assertThat(read(news)).hasSize(1);
    assertThat(read(news + entry)).hasSize(1).allSatisfy(ListLayoutsTest::standsUnderAgents);
  }

  @Test
  void aLineWithSeveralPapersByShortNamesGivesEach() {
    String link = "https://arxiv.org/abs/2401.0000";
    String list =
        "## Data\n- **Arithmetic**: [GSM]("
            + link
            + "1), [MAWPS]("
            + link
            + "2) [ARC]("
            + link
            + "3)\n";

    assertThat(read(list))
        .extracting(entry -> entry.titles().get(Language.EN))
        .containsExactly("GSM", "MAWPS", "ARC");
  }

  @Test
  void aFullDateCountsMoreThanTheYearBeforeIt() {
    String paper =
        "**A First Study of Dates** \\\n*Ann Author* \\\narXiv 2024. [[Paper](https://arxiv.org/abs/2405.00001)] \\\n17 May 2024\n";

    assertThat(read("## Dates\n" + paper).get(0).published()).hasToString("Optional[2024-05-17]");
  }

  @Test
  void theWayBackBehindAHeadingIsNoPartOfTheLabel() {
    String list =
        "# Top\n\n## Agents ([back](#top))\n- [A First Study of Ways](https://arxiv.org/abs/2405.00001)\n";

    assertThat(read(list)).allSatisfy(ListLayoutsTest::standsUnderAgents);
  }

  @Test
  void aContentsHeadingOnTopDoesNotHideTheSections() {
    assertThat(
            read(
                """
                # Table of Contents
                - [Agents](#agents)

                ## Agents
                - [A First Study of Steps](https://arxiv.org/abs/2401.00001)
                """))
        .hasSize(1)
        .allSatisfy(ListLayoutsTest::standsUnderAgents);
  }

  @Test
  void theFirstHeadingIsASectionWhereOthersStandBesideIt() {
    assertThat(
            read(
                """
                # Agents
                - [A First Study of Steps](https://arxiv.org/abs/2401.00001)

                # Memory
                - [A Second Study of Steps](https://arxiv.org/abs/2401.00002)
                """))
        .extracting(Entry::labels)
        .containsExactly(List.of("Agents"), List.of("Memory"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- {link}",
        "- <{link}>",
        "* {link} [code](https://github.com/a/b)",
        "[paper]({link}) | [code](https://github.com/a/b)",
        "Some say that all began with {link} or so.\n",
        "|[link]({link})|[code](https://github.com/a/b)|",
      })
  void aPaperWithoutATitleIsFoundByItsIdentifier(String layout) {
    assertThat(read(list(layout)))
        .extracting(entry -> ArxivId.find(entry.identifier().get()).get().value())
        .containsExactlyInAnyOrder(
            "2401.00000", "2402.00001", "2403.00002", "2404.00003", "2405.00004");
  }

  @Test
  void addressesAndIdentifiersAreFoundWithoutLinks() {
    List<Entry> entries =
        read(
            """
            ## Pruning
            - arxiv.org/abs/2405.00001
            - arXiv:2405.00002
            - Weights that Wander. Preprint, arXiv 2405.00003

            ## Agents
            #### Toolsmiths
            *ICLR 2025* [[pdf]](https://arxiv.org/abs/2405.00004)

            #### Planners
            [[pdf]](https://arxiv.org/abs/2405.00005)
            """);

    assertThat(entries)
        .extracting(entry -> entry.titles().get(Language.EN))
        .containsExactlyInAnyOrder(
            "arXiv:2405.00001",
            "arXiv:2405.00002",
            "Weights that Wander",
            "Toolsmiths",
            "Planners");
  }

  @Test
  void aVenueWithATagBehindATitleIsNoAbstract() {
    List<Entry> entries = read("# Papers\n- A Study of Short Questions. SIGIR 2022 [查询改写]\n");

    assertThat(entries).hasSize(1);
    assertThat(entries.get(0).abstracts()).isEmpty();
  }

  @Test
  void titlesWithoutLinksAreReadUnderAHeadingThatSpeaksOfPapers() {
    String items =
        """
        ## Dialogue
        - A First Study of Dialogue Systems【对话】
        - Asking Less: A Study of Short Questions. SIGIR 2022
        """;

    assertThat(read("# Papers of a conference\n" + items)).hasSize(2);
    assertThat(read("# Things to see\n" + items)).isEmpty();
  }

  @Test
  void aPageHasItsAbstractsUnderHeadings() {
    List<Entry> entries =
        read(
            """
            # Looking Ahead? Agents That Plan

            <div><a href="https://arxiv.org/abs/2401.00001">📄 arXiv</a></div>

            **作者**: 甲某, 乙某

            **分类**: cs.CL, cs.AI

            ## 📝 摘要（中文）

            本文讲会规划的智能体，内容只是示例，没有别的用处。

            ## 🔬 方法详解

            **问题**：这里写方法。

            ## 📄 摘要（原文）

            > This text is about agents that plan, and says little more than that.
            """);

    assertThat(entries).hasSize(1);
    assertThat(entries.get(0).titles()).containsValue("Looking Ahead? Agents That Plan");
    assertThat(entries.get(0).labels()).containsExactly("cs.CL", "cs.AI");
    assertThat(entries.get(0).abstracts())
        .containsEntry(Language.ZH, "本文讲会规划的智能体，内容只是示例，没有别的用处。")
        .containsEntry(
            Language.EN, "This text is about agents that plan, and says little more than that.");
  }
}
