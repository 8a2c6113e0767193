package dev.sheaf.read.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[ICLR 2025] How Agents Plan | How Agents Plan",
        "[ACL] How Agents Plan | How Agents Plan",
        "[2024/05] Agents | Agents",
        "【论文】 How Agents Plan | How Agents Plan",
        "[PlanBox] Planning with Fewer Tools Today | Planning with Fewer Tools Today",
        "论文标题：How Agents Plan | How Agents Plan",
        "How Agents Plan [ICLR 2025] | How Agents Plan [ICLR 2025]",
        "How Agents Plan [Paper] | How Agents Plan",
      })
  void whatIsSaidOfThePaperIsNoPartOfItsTitle(String written, String title) {
    assertThat(Titles.of(written)).contains(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Re] How Agents Plan and Remember",
        "[Invited] Ten Years of Agents",
        "[Vision Paper] Agents for All of Us",
        "[Tool] Agents",
        "How Agents Plan [Extended Version]",
        "Agents",
      })
  void bracketsThatArePartOfATitleStay(String title) {
    assertThat(Titles.of(title)).contains(title);
  }

  @ParameterizedTest
  @ValueSource(strings = {"arxiv.org/abs/2405.00001", "https://a.org/b", "论文链接", "ICLR 2025"})
  void addressesAndRolesAreNoTitles(String text) {
    assertThat(Titles.of(text)).isEmpty();
  }
}
