package dev.sheaf.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Language;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.EntryReaderContract;
import dev.sheaf.read.entry.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbstractsReaderTest implements EntryReaderContract {
  private static final String PAPER = "Abstract:We study how agents plan.\n";

  @Override
  public EntryReader reader() {
    return new AbstractsReader();
  }

  @Override
  public String onePaper() {
    return PAPER;
  }

  @Test
  void anAbstractMayGoOnBelow() {
    var entries = Texts.entries(reader(), PAPER + "They plan badly,\n\nwe show.\n" + PAPER);

    assertThat(entries).hasSize(2);
    assertThat(entries.get(0).abstracts())
        .containsEntry(Language.EN, "We study how agents plan.\nThey plan badly,\nwe show.");
  }

  @Test
  void aLineOfItsOwnBeforeAnAbstractIsItsTitle() {
    var entries = Texts.entries(reader(), "First paper\n" + PAPER + "\nSecond paper\n\n" + PAPER);

    assertThat(entries)
        .extracting(entry -> entry.titles().get(Language.EN))
        .containsExactly("First paper", "Second paper");
  }

  @Test
  void theNameMayBeChinese() {
    Entry entry = Texts.entry(reader(), "摘要：我们研究智能体如何规划。\n");

    assertThat(entry.abstracts()).containsEntry(Language.ZH, "我们研究智能体如何规划。");
  }

  @Test
  void aLineThatSaysSoBehindAnAbstractHasLabels() {
    var entries = Texts.entries(reader(), PAPER + "Topic: RAG\n\n" + PAPER + "\nLabels: `A` `B`\n");

    assertThat(entries)
        .extracting(Entry::labels)
        .containsExactly(List.of("RAG"), List.of("A", "B"));
    assertThat(entries).isNotEmpty().allMatch(entry -> entry.titles().isEmpty());
  }
}
