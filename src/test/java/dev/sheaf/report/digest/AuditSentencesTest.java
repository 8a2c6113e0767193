package dev.sheaf.report.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.audit.Cause;
import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditSentencesTest {
  private static final Label AGENT = new Label("Agent");
  private static final Label RAG = new Label("RAG");
  private static final LocalDate DAY = LocalDate.of(2024, 4, 10);

  private static String reason(Cause cause) {
    return AuditSentences.of(cause).reason();
  }

  private static String fix(Cause cause) {
    return AuditSentences.of(cause).fix();
  }

  @Test
  void aDoubtedTopicIsToldWithWordsAndNearestPapers() {
    Score given = new Score(AGENT, 0.004);
    Score likeliest = new Score(RAG, 0.917);
    Cause explained =
        new Cause.UnlikelyTopic(
            given, likeliest, 0.93, List.of("index", "检索"), List.of(RAG, AGENT));

    assertThat(reason(explained))
        .isEqualTo(
            "labelled Agent (below 0.01), the text says RAG (0.92): index, 检索;"
                + " the nearest papers are RAG, Agent; wrong with probability 0.93");
    assertThat(reason(new Cause.UnlikelyTopic(given, likeliest, 0.1, List.of(), List.of())))
        .isEqualTo("labelled Agent (below 0.01), the text says RAG (0.92)");
  }

  @Test
  void aTopicIsOnlyToBeChangedIfItIsSurelyWrong() {
    Score given = new Score(AGENT, 0.004);
    Score likeliest = new Score(RAG, 0.917);

    assertThat(fix(new Cause.UnlikelyTopic(given, likeliest, 0.9, List.of(), List.of())))
        .isEqualTo("label it RAG");
    assertThat(fix(new Cause.UnlikelyTopic(given, likeliest, 0.89, List.of(), List.of())))
        .isEqualTo("look whether RAG fits better than Agent");
  }

  @Test
  void ofRepeatedPapersTheLastIsKept() {
    Cause alike = new Cause.RepeatedText(List.of("p1", "p2"), List.of(RAG), false);

    assertThat(reason(alike)).isEqualTo("most of the words are the same in p1, p2");
    assertThat(fix(alike)).isEqualTo("keep one entry: p2 has the last id");
  }

  @Test
  void ofRepeatedPapersWithTwoTopicsOneTopicIsToBeChosen() {
    Cause differ =
        new Cause.RepeatedText(List.of("2401.00001", "2401.00002"), List.of(AGENT, RAG), true);

    assertThat(reason(differ))
        .endsWith("the same in 2401.00001, 2401.00002, but the topics are Agent and RAG");
    assertThat(fix(differ))
        .isEqualTo("decide on one topic for all, and keep one entry: 2401.00002 has the latest id");
  }

  @Test
  void namesThatAreMissingAreListedUpToFive() {
    Cause alone = new Cause.MissingNames(List.of("a", "b", "c", "d", "e", "f"), Optional.empty());
    Cause paired = new Cause.MissingNames(List.of("alphanet", "betaset"), Optional.of("p2"));

    assertThat(reason(alone))
        .isEqualTo("the Chinese text names a, b, c, d, e, the English one none of these");
    assertThat(fix(alone)).isEqualTo("find the paper that the Chinese text belongs to");
    assertThat(reason(paired))
        .endsWith("alphanet, betaset, the English one none of these; that of p2 does");
    assertThat(fix(paired)).isEqualTo("the Chinese text may belong to p2");
  }

  @Test
  void aTranslationThatFailedIsToldByWhatItSays() {
    assertThat(reason(new Cause.TranslatorsTalk("翻译失败")))
        .isEqualTo("the Chinese text holds the translator's talk: \"…翻译失败…\"");
    assertThat(reason(new Cause.ShortTranslation(4, 60)))
        .isEqualTo("the Chinese abstract has 4 characters for 60 English words");
  }

  @Test
  void twoTopicsOfOnePaperAreToldByLanguage() {
    assertThat(reason(new Cause.TwoTopics(new Score(RAG, 0.95), new Score(AGENT, 0.98))))
        .isEqualTo("the Chinese text says RAG (0.95), the English one Agent (0.98)");
  }

  @Test
  void aTextIsToldByWhatIsReadOfIt() {
    assertThat(reason(new Cause.NoLabel())).startsWith("it is a refusal, a sentence or a mark");
    assertThat(reason(new Cause.WrappedLabel(List.of("RAG")))).isEqualTo("it is read as RAG");
    assertThat(reason(new Cause.WrappedLabel(List.of("RAG", "对齐"))))
        .isEqualTo("it is read as several labels: RAG; 对齐");
    assertThat(fix(new Cause.WrappedLabel(List.of("RAG")))).isEqualTo("write RAG");
  }

  @Test
  void otherSpellingsAreCountedAndBecomeAliases() {
    Cause cause =
        new Cause.OtherSpellings(
            RAG, List.of(new Cause.Use(new Label("R-AG"), 3), new Cause.Use(new Label("rag"), 1)));

    assertThat(reason(cause)).isEqualTo("also written R-AG (3), rag (1)");
    assertThat(fix(cause)).isEqualTo("add to the aliases of RAG: R-AG; rag");
  }

  @Test
  void likeLabelsAreToldWithTheirPapers() {
    Cause cause = new Cause.LikePapers(new Cause.Use(RAG, 30), new Cause.Use(AGENT, 10), 1.02);

    assertThat(reason(cause))
        .isEqualTo("30 papers and 10 papers, hardly any with both; their words are alike (1.00)");
    assertThat(fix(cause)).isEqualTo("if they mean the same, add to the aliases of RAG: Agent");
  }

  @Test
  void aChangedUseIsToldByFrequencyOrWords() {
    Cause more = new Cause.OtherFrequency(DAY, 1, 100);
    Cause fewer = new Cause.OtherFrequency(DAY, 100, 1);

    assertThat(reason(more)).isEqualTo("1 paper before 2024-04-10, 100 since");
    assertThat(fix(more)).endsWith("look for it among older papers");
    assertThat(fix(fewer)).endsWith("add it to the aliases of that one");
    assertThat(reason(new Cause.OtherWords(DAY, 0.5)))
        .isEqualTo(
            "the words of its papers before and since 2024-04-10 are less alike than they should"
                + " be (0.50)");
  }

  @Test
  void ofASinglePaperTheLabelThatMayBeMeantIsTold() {
    Cause meant = new Cause.SinglePaper(Optional.of(new Cause.Use(RAG, 59)));

    assertThat(reason(meant)).isEqualTo("one paper bears it, and 59 papers bear RAG");
    assertThat(fix(meant)).isEqualTo("if RAG is meant, write that");
    assertThat(reason(new Cause.SinglePaper(Optional.empty()))).isEqualTo("one paper bears it");
    assertThat(fix(new Cause.SinglePaper(Optional.empty())))
        .isEqualTo("write a more frequent label, or none");
  }
}
