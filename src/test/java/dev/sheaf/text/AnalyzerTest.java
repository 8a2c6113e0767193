package dev.sheaf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.Seeds;
import dev.sheaf.Work;
import dev.sheaf.text.Analyzer.FunctionWords;
import dev.sheaf.text.Analyzer.Settings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzerTest {
  private static final Analyzer ANALYZER = new Analyzer(Settings.DEFAULT);
  private static final Analyzer TITLES =
      new Analyzer(new Settings(2, 1, 2, FunctionWords.LEFT_OUT));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Large Language Models | large, language, large language, models, language models",
        "the art of memory | art, the art, art of, memory, of memory",
        "memory, art | memory, art",
        "Multi-agent systems | multi, agent, multi-agent, systems, agent systems",
        "GPT-4 and GPT-3.5 | gpt, gpt-4, gpt, and gpt, gpt-3.5",
        "LLaMA-2-7b | llama, llama-2, 7b, 2-7b, llama-2-7b",
        "in-context | context, in-context",
        "t-SNE in 3D | sne, t-sne, sne in, 3d, in 3d",
        "C++ or C# | c++, c++ or, c#, or c#",
        "a 95.7 of 2024-01-12 | ''",
        "pass@1 | pass, pass@1",
        "the model's weights | model, the model, weights, model weights",
        "we don't know | know, dont know",
        "précis, Ω-Модель 한국어 | précis, модель, ω-модель, 한국어, модель 한국어",
      })
  void wordsAndTheirNeighboursAreTerms(String text, String terms) {
    assertThat(String.join(", ", terms(text))).isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource({
    "检索增强, '检索, 索增, 检索增, 增强, 索增强'",
    "的图, 图",
    "我们的模型, 模型",
    "基于RAG的方法, 'rag, 方法'",
    "𠀀中文, '𠀀, 中文'"
  })
  void twoAndThreeChineseNeighboursAreTerms(String text, String terms) {
    assertThat(String.join(", ", terms(text))).isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "R$^3$ | R^3",
        "R^{3} | R3",
        "\\textbf{1)} Retrieval | retrieval",
        "\\emph{graph} $k$-means | graph k-means",
        "Schr\\\"{o}dinger, R\\'enyi | schrodinger, renyi",
        "$\\alpha$-divergence | alpha-divergence",
        "see \\cite{vaswani2017attention} | see",
        "<b>graph</b> <br/>memory &amp; search | graph memory search",
        "[graph](https://a.org/b?c=d), **memory** `search` | graph, memory search",
        "graph (https://github.com/a/b.git) | graph",
        "graph github.com/a-b/c, www.a.org/x and a.b@mail.cs.edu. | graph",
        "基於圖的檢索 | 基于图的检索",
        "ＧＰＴ－４（模型） | gpt-4 模型",
        "𝐆raph | graph",
        "ﬁne\u00adtuning | finetuning"
      })
  void markupAndSpellingMakeNoDifference(String text, String plain) {
    assertThat(terms(text)).isEqualTo(terms(plain));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x < y and y > z", "precision@10 and/or node.js/react", "a & b; c"})
  void whatOnlyLooksLikeMarkupIsKept(String text) {
    int letters = text.replaceAll("[^a-z]", "").length();

    var kept = terms(new Analyzer(new Settings(2, 2, 2, FunctionWords.KEPT)), text);

    assertThat(String.join("", kept).length()).isGreaterThanOrEqualTo(letters - 4);
  }

  @Test
  void singleCharactersAreTermsWhereWanted() {
    var analyzer = new Analyzer(new Settings(2, 1, 2, FunctionWords.LEFT_OUT));

    assertThat(terms(analyzer, "智能体")).containsExactly("智", "能", "智能", "体", "能体");
    assertThat(terms(analyzer, "智")).containsExactly("智");
  }

  @Test
  void marksAreTermsBesideSingleCharacters() {
    assertThat(terms(TITLES, "图：新")).containsExactlyInAnyOrder("图", ":", "图:", "新", ":新");
    assertThat(terms(TITLES, "新图！")).containsExactlyInAnyOrder("新", "图", "新图", "!", "图!");
    assertThat(terms(TITLES, "“新”")).containsExactlyInAnyOrder("“", "“新", "新", "”", "新”");
    assertThat(terms(TITLES, "rag。新")).containsExactlyInAnyOrder("rag", "。", "rag。", "。新", "新");
  }

  @Test
  void wordsAndSingleCharactersArePairsOfNeighbours() {
    assertThat(terms(TITLES, "用rag")).containsExactlyInAnyOrder("用", "rag", "用 rag");
    assertThat(terms(TITLES, "2024年")).containsExactlyInAnyOrder("2024年", "年");
    assertThat(terms(TITLES, "我的书")).containsExactlyInAnyOrder("我", "书");
  }

  @Test
  void settingsSayWhichTermsThereAre() {
    var analyzer = new Analyzer(new Settings(1, 2, 2, FunctionWords.KEPT));

    assertThat(terms(analyzer, "the old art 我们的")).containsExactly("the", "old", "art", "我们", "们的");
  }

  @Seeds
  void everyTermIsFoldedValidUnicodeWithTheHashOfItsText(Random random) {
    Terms terms = new Terms();

    ANALYZER.analyze(RandomText.of(random, 200), terms);
    TITLES.analyze(RandomText.of(random, 200), terms);

    for (int i = 0; i < terms.size(); i++) {
      String text = terms.text(i);
      assertThat(text).isNotBlank().hasSizeLessThanOrEqualTo(2 * Terms.LONGEST_WORD + 1);
      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
      assertThat(terms.hash(i)).isEqualTo(Terms.hashOf(text)).isNotZero();
    }
  }

  @Seeds
  void aTextBehindAnotherGivesItsOwnTerms(Random random) {
    String first = RandomText.of(random, 500);
    String second = RandomText.of(random, 500);
    Terms both = new Terms();

    ANALYZER.analyze(first, both);
    ANALYZER.analyze(second, both);

    assertThat(texts(both))
        .isEqualTo(Stream.of(first, second).flatMap(text -> terms(text).stream()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "图", "a.", "a-", "\\", "$", "<", "a@", "&", "](", "ab-1 ", "{\\a", "é", "w.a/"
      })
  void aMillionCharactersOfAKindTakeLinearTime(String unit) {
    assertThat(workOfAMillionCharacters(unit))
        .isLessThan(50 * workOfAMillionCharacters("a study of agents that plan; 我们研究图搜索。"));
  }

  private static long workOfAMillionCharacters(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());
    return Work.of(() -> ANALYZER.analyze(text, new Terms()));
  }

  @Test
  void aWordTooLongToBeOneIsLeftOut() {
    assertThat(terms("graph " + "x".repeat(65) + " search")).containsExactly("graph", "search");
  }

  @Test
  void aClearedBufferHoldsNoTerms() {
    Terms terms = new Terms();
    ANALYZER.analyze("graph search", terms);

    terms.clear();

    assertThat(terms.size()).isZero();
  }

  @Test
  void settingsThatMeanNothingAreRefused() {
    assertThatThrownBy(() -> new Settings(0, 2, 2, FunctionWords.KEPT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("words per term must be 1 or 2, not 0");
  }

  private static List<String> terms(String text) {
    return terms(ANALYZER, text);
  }

  private static List<String> terms(Analyzer analyzer, String text) {
    Terms terms = new Terms();
    analyzer.analyze(text, terms);
    return texts(terms);
  }

  private static List<String> texts(Terms terms) {
    return IntStream.range(0, terms.size()).mapToObj(terms::text).toList();
  }
}
