package dev.sheaf.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Language;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.EntryReaderContract;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.read.entry.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlReaderTest implements EntryReaderContract {
  @Override
  public EntryReader reader() {
    return new YamlReader();
  }

  @Override
  public String onePaper() {
    return """
        # A list.
        - title: How agents plan
          link: https://arxiv.org/abs/2403.00010
          date: 2024-03-01
          keywords: [agents, planning]
          abstract: |-
            We study agents that plan.
        """;
  }

  @Test
  void namesAboveAreLabels() {
    Entry entry =
        Texts.entry(
            reader(),
            "Agents:\n- title: How agents plan: a study\n  url: https://arxiv.org/abs/2403.00010\n");

    assertThat(entry.labels()).containsExactly("Agents");
    assertThat(entry.titles()).containsEntry(Language.EN, "How agents plan: a study");
  }

  @Test
  void anItemThatIsWrongIsSetAsideAlone() {
    List<Finding> findings =
        Texts.findings(reader(), onePaper() + "- title: \"Not closed\n  link: x\n" + onePaper());

    assertThat(findings).hasSize(3);
    assertThat(findings.get(1)).isInstanceOf(SetAside.class);
    assertThat(findings.get(2)).isInstanceOf(Entry.class);
  }

  @Test
  void aliasesOfListsAreNotFollowed() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      String alias = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s, %s, %s]\n".formatted(i, i, alias, alias, alias));
    }
    bomb.append("papers:\n- title: How agents plan\n  url: https://arxiv.org/abs/2403.00010\n");

    assertThat(Texts.findings(reader(), bomb.toString())).hasSize(1);
  }

  @Test
  void deepNestingIsSetAside() {
    assertThat(Texts.findings(reader(), "- a: " + "[".repeat(100_000)))
        .singleElement()
        .isInstanceOf(SetAside.class);
  }
}
