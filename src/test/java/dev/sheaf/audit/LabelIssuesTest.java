package dev.sheaf.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Label;
import dev.sheaf.read.WrittenLabel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelIssuesTest {
  @ParameterizedTest
  @CsvSource({"3D 重建, 3d重建", "對齊, 对齐", "视觉-语言模型, 视觉语言模型", "LLM Agents, LLM-Agent"})
  void spellingsOfOneLabelAreAlike(String one, String other) {
    assertThat(Spellings.folded(one)).isEqualTo(Spellings.folded(other));
  }

  @ParameterizedTest
  @CsvSource({"C++, C#", "图像分类, 图像分割", "GPT-3, GPT-4", "loss, los", "Llama 3.1, Llama 31"})
  void otherLabelsAreNot(String one, String other) {
    assertThat(Spellings.folded(one)).isNotEqualTo(Spellings.folded(other));
  }

  @Test
  void theSpellingOfMostPapersIsTheLabel() {
    Audit audit = Given.audit(Given.themes("3D 重建", "3D重建", "3D重建, 检索"));

    assertThat(audit.aliases()).containsOnly(entry("3D重建", "3D 重建"));
  }

  @Test
  void aNameThatCannotBeAnAliasIsLeftAsItIs() {
    Audit audit = Given.audit(Given.themes("A;B", "a;b"));

    assertThat(audit.aliases()).isEmpty();
  }

  private static java.util.Map.Entry<Label, List<String>> entry(String label, String alias) {
    return java.util.Map.entry(new Label(label), List.of(alias));
  }

  @Test
  void whatIsNoLabelIsToldWithItsPlaces() {
    WrittenLabel refusal = Given.written("抱歉，我无法分类");

    Issue issue = WrittenLabels.issues(List.of(refusal, refusal)).get(0);

    assertThat(issue.cause()).isEqualTo(new Cause.NoLabel());
    assertThat(issue.places()).hasSize(2);
  }

  @Test
  void aPrefixIsToBeTakenAway() {
    Issue issue = WrittenLabels.issues(List.of(Given.written("分类：RAG", "RAG"))).get(0);

    assertThat(issue.cause()).isEqualTo(new Cause.WrappedLabel(List.of("RAG")));
  }

  @Test
  void aListOfLabelsIsPlain() {
    assertThat(WrittenLabels.issues(List.of(Given.written("对齐，RAG", "对齐", "RAG")))).isEmpty();
  }

  @Test
  void aLabelOfTheNewerHalfAloneDrifts() {
    String[] lists = new String[200];
    Arrays.fill(lists, 0, 100, "旧");
    Arrays.fill(lists, 100, 200, "新");

    List<Issue> drift = Given.issues(Given.themes(lists), Issue.Kind.DRIFT);

    assertThat(drift).extracting(Issue::subject).startsWith("新", "旧");
    assertThat(drift.get(0).cause())
        .isEqualTo(new Cause.OtherFrequency(LocalDate.of(2024, 4, 10), 0, 100));
  }

  @Test
  void aLabelOfOnePaperGetsTheLabelThatMayBeMeant() {
    String[] lists = Collections.nCopies(60, "机器翻译").toArray(String[]::new);
    lists[7] = "机器翻译学";

    Issue issue = Given.issues(Given.themes(lists), Issue.Kind.SINGLETON).get(0);

    assertThat(issue.subject()).isEqualTo("机器翻译学");
    assertThat(issue.cause())
        .isEqualTo(new Cause.SinglePaper(Optional.of(new Cause.Use(new Label("机器翻译"), 59))));
  }

  @Test
  void repeatedPapersWithOtherTopicsComeFirst() {
    String text = "a text of more than twenty words that two papers have in common word for word ";
    Corpus corpus =
        Corpus.of(
            List.of(
                Given.labelled(Given.document("p1", "甲", text.repeat(2)), "Agent"),
                Given.labelled(Given.document("p2", "乙", text.repeat(2)), "RAG")));

    Issue issue = Given.issues(corpus, Issue.Kind.NEAR_DUPLICATE).get(0);

    assertThat(issue.cause())
        .isEqualTo(
            new Cause.RepeatedText(
                List.of("p1", "p2"), List.of(new Label("Agent"), new Label("RAG")), false));
  }
}
