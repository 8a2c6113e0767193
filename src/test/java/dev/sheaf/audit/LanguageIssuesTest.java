package dev.sheaf.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageIssuesTest {
  private static final Document OTHER =
      Given.document("p2", "甲 AlphaNet 与 BetaSet", "We test AlphaNets on BetaSet.");

  private static List<Issue> issues(Document... documents) {
    return LanguageIssues.issues(Corpus.of(List.of(documents)), Optional.empty());
  }

  @Test
  void aTextThatNamesNothingOfTheOtherIsOfAnotherPaper() {
    Document wrong = Given.document("p1", "我们用 AlphaNet 测试 BetaSet", "We cook meals.");

    List<Issue> issues = issues(wrong, Given.document("p2", "甲", "AlphaNet is good for BetaSet"));

    assertThat(issues)
        .extracting(Issue::cause)
        .containsExactly(new Cause.MissingNames(List.of("alphanet", "betaset"), Optional.of("p2")));
  }

  @Test
  void namesInAnotherSpellingAreTheSame() {
    assertThat(issues(OTHER, Given.document("p3", "FooBar 和 BarBaz", "Foo-Bar, Bar Baz")))
        .isEmpty();
  }

  @Test
  void oneMissingNameSaysNothing() {
    assertThat(issues(OTHER, Given.document("p3", "数据集 AlphaNet", "Nothing"))).isEmpty();
  }

  @Test
  void translatorsTalkIsFound() {
    Issue issue = issues(Given.document("p1", "张量列车在翻译过程中，我首先", "Tensor trains")).get(0);

    assertThat(issue.cause()).isEqualTo(new Cause.TranslatorsTalk("\n张量列车在翻译过程中，我首先"));
  }

  @Test
  void anAbstractCutOffIsFound() {
    Document cut = Given.document("p1", "摘要很短", "many words ".repeat(30));

    assertThat(issues(cut).get(0).cause()).isEqualTo(new Cause.ShortTranslation(4, 60));
  }
}
