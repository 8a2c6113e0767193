package dev.sheaf.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Language;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.EntryReaderContract;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.read.entry.Texts;
import org.junit.jupiter.api.Test;

class FrontMatterReaderTest implements EntryReaderContract {
  @Override
  public EntryReader reader() {
    return new FrontMatterReader();
  }

  @Override
  public String onePaper() {
    return """
        ---
        title: Planning: how agents plan
        date: 2024-03-01
        tags:
          - agents/planning
        url: https://arxiv.org/abs/2403.00001
        ---
        # Overview

        ## Abstract
        We study agents.

        ## Notes
        See [[Another Note]].
        """;
  }

  @Test
  void aTitleWithAColonNeedsNoQuotes() {
    Entry entry = Texts.entry(reader(), onePaper());

    assertThat(entry.titles()).containsEntry(Language.EN, "Planning: how agents plan");
    assertThat(entry.identifier()).contains("2403.00001");
    assertThat(entry.labels()).containsExactly("agents/planning");
    assertThat(entry.abstracts()).containsEntry(Language.EN, "We study agents.");
  }

  @Test
  void tagsMayHaveNumberSigns() {
    assertThat(Texts.entry(reader(), "---\ntitle: A\ntags: #a #b/c\n---\n").labels())
        .containsExactly("a", "b/c");
    assertThat(Texts.entry(reader(), "---\ntitle: A\ntags: [a, #b]\n---\n").labels())
        .containsExactly("a", "b");
  }

  @Test
  void tomlIsReadBetweenPlusSigns() {
    Entry entry =
        Texts.entry(
            reader(),
            "+++\ntitle = \"A: b\"\ndate = 2019-07-01T00:00:00Z\ntags = [\"x y\",\n 'z']\n"
                + "abstract = \"\"\"\nWe study.\n\"\"\"\n+++\nText\n");

    assertThat(entry.titles()).containsEntry(Language.EN, "A: b");
    assertThat(entry.published()).hasToString("Optional[2019-07-01]");
    assertThat(entry.labels()).containsExactly("x y", "z");
    assertThat(entry.abstracts()).containsEntry(Language.EN, "We study.");
  }

  @Test
  void abstractsMayStandInBothLanguages() {
    Entry entry =
        Texts.entry(
            reader(),
            "---\n标题: 检索综述\n标签: RAG、检索\n---\n## 摘要\n我们综述检索。\n\n## English Abstract\nWe survey it.\n");

    assertThat(entry.titles()).containsEntry(Language.ZH, "检索综述");
    assertThat(entry.labels()).containsExactly("RAG", "检索");
    assertThat(entry.abstracts())
        .containsEntry(Language.ZH, "我们综述检索。")
        .containsEntry(Language.EN, "We survey it.");
  }

  @Test
  void aPageThatListsPapersIsNoPaper() {
    String page =
        """
        ---
        title: Papers of the week
        date: 2024-03-05
        ---
        - [How agents plan](https://arxiv.org/abs/2402.00001)
        - [How agents act](https://arxiv.org/abs/2402.00002)
        """;

    assertThat(Format.recognise(page, "a.md")).contains(Format.LIST);
    assertThat(Format.recognise("---\nlayout: page\ntitle: About\n---\nMe.\n", "a.md"))
        .isNotEqualTo(java.util.Optional.of(Format.FRONTMATTER));
  }

  @Test
  void whatIsNoYamlIsSetAsideInALine() {
    var findings = Texts.findings(reader(), "---\ntitle: A\n\tdate: 2024\n---\nText\n");

    assertThat(findings).singleElement().isInstanceOf(SetAside.class);
    assertThat(findings.get(0).where().line()).isEqualTo(3);
  }
}
