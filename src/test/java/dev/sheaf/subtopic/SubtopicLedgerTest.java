package dev.sheaf.subtopic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.error.BadInputException;
import dev.sheaf.subtopic.Subtopic.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubtopicLedgerTest {
  private static final SubtopicId S1 = new SubtopicId(1);
  private static final SubtopicId S2 = new SubtopicId(2);
  private static final SubtopicLedger TWO =
      SubtopicLedger.of(List.of(subtopic(2, "p3", "p4"), subtopic(1, "p1", "p2")));

  private static Subtopic subtopic(int number, String... papers) {
    return Subtopic.proposed(
        new SubtopicId(number),
        Optional.of(new Label("Agent")),
        Map.of(Language.ZH, "子题" + number, Language.EN, "Subtopic " + number),
        Map.of(Language.EN, List.of("term " + number)),
        List.of(papers));
  }

  @Test
  void anAcceptedSubtopicIsALabelAndItsPapersAreExamples() {
    Subtopic accepted = TWO.accept(S1, Optional.empty()).require(S1);

    assertThat(accepted.label()).contains(new Label("子题1"));
    assertThat(accepted.papers().examples()).containsExactly("p1", "p2");
    assertThat(accepted.papers().candidates()).isEmpty();
  }

  @Test
  void theFirstNameThatTheCuratorGivesIsTheLabel() {
    SubtopicNames names = SubtopicNames.of(List.of("Search agents/检索代理"));

    Subtopic accepted = TWO.accept(S1, Optional.of(names)).require(S1);

    assertThat(accepted.label()).contains(new Label("Search agents"));
    assertThat(accepted.names()).containsEntry(Language.ZH, "检索代理");
  }

  @Test
  void acceptingAgainTakesTheCandidates() {
    SubtopicLedger once = TWO.accept(S1, Optional.empty());
    Subtopic found =
        once.require(S1)
            .withPapers(
                new Subtopic.Papers(
                    once.require(S1).papers().examples(), new TreeSet<>(List.of("p9"))));

    Subtopic again = once.with(found).accept(S1, Optional.empty()).require(S1);

    assertThat(again.papers().examples()).containsExactly("p1", "p2", "p9");
    assertThat(again.decisions()).containsExactly("accepted as 子题1", "accepted 1 more");
  }

  @Test
  void aDecisionTakenTwiceIsTakenOnce() {
    SubtopicLedger accepted = TWO.accept(S1, Optional.empty());
    SubtopicLedger rejected = TWO.reject(S2);

    assertThat(accepted.accept(S1, Optional.empty()).subtopics()).isEqualTo(accepted.subtopics());
    assertThat(rejected.reject(S2).subtopics()).isEqualTo(rejected.subtopics());
  }

  @Test
  void everyDecisionStaysReadable() {
    SubtopicLedger ledger =
        TWO.accept(S1, Optional.empty())
            .rename(S1, SubtopicNames.of(List.of("检索")))
            .reject(S1)
            .accept(S1, Optional.empty());

    assertThat(ledger.require(S1).decisions())
        .containsExactly(
            "accepted as 子题1", "renamed from 子题1 / Subtopic 1", "rejected", "accepted as 检索");
  }

  @Test
  void aPartGivesItsPapersAndTermsToTheWhole() {
    SubtopicLedger ledger = TWO.accept(S1, Optional.empty()).merge(S1, S2);

    assertThat(ledger.require(S1).papers().examples()).containsExactly("p1", "p2", "p3", "p4");
    assertThat(ledger.require(S1).allTerms()).containsExactly("term 1", "term 2");
    assertThat(ledger.require(S2).status()).isEqualTo(Status.MERGED);
    assertThat(ledger.root(S2).id()).isEqualTo(S1);
  }

  @Test
  void onlyExamplesOfAcceptedSubtopicsBearALabel() {
    SubtopicLedger ledger = TWO.accept(S1, Optional.empty());

    assertThat(ledger.labelsByPaper())
        .isEqualTo(Map.of("p1", List.of(new Label("子题1")), "p2", List.of(new Label("子题1"))));
  }

  @Test
  void anIdIsNeverGivenTwice() {
    assertThat(SubtopicLedger.empty().nextId()).isEqualTo(S1);
    assertThat(TWO.reject(S2).nextId()).isEqualTo(new SubtopicId(3));
  }

  @Test
  void whatCannotBeDecidedIsSaidInOneLine() {
    SubtopicLedger merged = TWO.merge(S1, S2);

    assertThatThrownBy(() -> TWO.require(new SubtopicId(8)))
        .isInstanceOf(BadInputException.class)
        .hasMessage("expected a subtopic, found no S8, perhaps S1 or S2");
    assertThatThrownBy(() -> merged.reject(S2))
        .hasMessage("expected a subtopic of its own, found S2, which is part of S1");
    assertThatThrownBy(() -> TWO.merge(S1, S1)).hasMessageContaining("found S1 twice");
    assertThatThrownBy(() -> TWO.accept(S2, Optional.empty()).merge(S1, S2))
        .hasMessageEndingWith("found S1, which is proposed: merge S2 S1 does");
    assertThatThrownBy(() -> TWO.reject(S1).merge(S1, S2)).hasMessageContaining("S1, which is rej");
  }

  @ParameterizedTest
  @CsvSource({
    "检索代理/Search agents, 检索代理, Search agents",
    "TCP/IP, , TCP/IP",
    "LLM 代理, LLM 代理,",
    "TCP/IP / 网络/协议, 网络/协议, TCP/IP",
  })
  void namesAreReadByTheirCharacters(String written, String zh, String en) {
    Map<Language, String> names = SubtopicNames.of(List.of(written)).byLanguage();

    assertThat(names.get(Language.ZH)).isEqualTo(zh);
    assertThat(names.get(Language.EN)).isEqualTo(en);
  }
}
