package dev.sheaf.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceWordsTest {
  /** 检索增强生成, 智能体 and 框架 each with many neighbours, 智能体框架 once. */
  private static final TfIdf FEATURES = features();

  @Test
  void piecesOfAWordAreReadAsTheWord() {
    assertThat(word("用检索增强生成", "索增")).isEqualTo("检索增强生成");
    assertThat(word("新智能体", "能体")).isEqualTo("智能体");
  }

  @Test
  void aPieceAcrossTheEndOfAWordBelongsToTheWordOfWhichItHasMore() {
    assertThat(word("智能体框架", "体框架")).isEqualTo("框架");
    assertThat(word("智能体框架", "能体框")).isEqualTo("智能体");
  }

  @Test
  void aTermInAnotherScriptIsAWord() {
    assertThat(word("智能体 gpt-4", "gpt-4")).isEqualTo("gpt-4");
  }

  @Test
  void aTermThatIsNotInTheTextIsAWord() {
    assertThat(word("框架", "能体")).isEqualTo("能体");
  }

  @Test
  void withoutATextTheVocabularyCompletesPiecesAndLeavesOutWhatIsNoWord() {
    VocabularyWords words = VocabularyWords.of(FEATURES);

    assertThat(words.word(column("能体"))).contains("智能体");
    assertThat(words.word(column("索增强"))).contains("检索增强生成");
    assertThat(words.word(column("体框"))).isEmpty();
    assertThat(words.word(column("for agents"))).isEmpty();
    assertThat(words.word(column("agents"))).isEqualTo(Optional.of("agents"));
  }

  @Test
  void singularAndPluralAreFormsOfOneWord() {
    assertThat(WordForms.of("multi-agents")).isEqualTo(WordForms.of("multi agent"));
    assertThat(WordForms.of("theories")).containsExactly("theory");
    assertThat(WordForms.of("analysis")).containsExactly("analysis");
    assertThat(WordForms.of("databases")).containsExactly("database");
    assertThat(WordForms.of("searches")).containsExactly("search");
    assertThat(WordForms.of("gas")).containsExactly("gas");
  }

  private static String word(String text, String term) {
    return SourceWords.of(chinese("new", text), FEATURES).word(Language.ZH, column(term));
  }

  private static int column(String term) {
    int column = FEATURES.vocabulary().column(term);
    assertThat(column).as(term).isNotNegative();
    return column;
  }

  private static TfIdf features() {
    List<Document> papers = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      papers.add(chinese("a" + i, "检索增强生成。智能体，框架。gpt-4 for agents"));
    }
    papers.add(chinese("b", "智能体框架"));
    TermCounter counts = TermCounter.of(Corpus.of(papers), Papers.ANALYZER);
    return TfIdf.fit(counts, new TfIdf.Settings(1, 1, 50_000, 2, 1));
  }

  private static Document chinese(String id, String text) {
    return Papers.document(id, Map.of(), Map.of(Language.ZH, text));
  }
}
