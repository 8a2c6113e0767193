package dev.sheaf.evaluate.split;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Seeds;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Language;
import dev.sheaf.error.Location;
import dev.sheaf.evaluate.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {
  @Test
  void ofPapersWithOneWordInTwentyChangedNinetyNineInAHundredAreFound() {
    Random random = new Random(7);
    var papers = new ArrayList<Document>();
    for (int i = 0; i < 500; i++) {
      List<String> words = words(150, random);
      papers.add(paper("a" + i, Language.EN, words));
      papers.add(paper("b" + i, Language.EN, changed(words, 0.05, random)));
    }

    var found = NearDuplicates.among(papers);

    assertThat(found.groups()).hasSizeGreaterThanOrEqualTo(495);
    assertThat(found.groups())
        .isNotEmpty()
        .allSatisfy(g -> assertThat(g.get(1).id()).isEqualTo("b" + g.get(0).id().substring(1)));
  }

  @Test
  void oneLanguageOfAPaperIsFoundBesideBoth() {
    List<String> words = words(60, new Random(1));
    var english = paper("en", Language.EN, words);
    var both = paper("both", Map.of(Language.EN, text(words), Language.ZH, "我们研究智能体如何规划"));

    assertThat(NearDuplicates.among(List.of(english, both)).first(english)).isEqualTo(both);
  }

  @Test
  void traditionalCharactersAreTheSameText() {
    String simplified = "我们研究大型语言模型驱动的智能体如何调用外部工具并规划多个步骤来完成网页导航任务";
    String traditional = "我們研究大型語言模型驅動的智能體如何調用外部工具並規劃多個步驟來完成網頁導航任務";
    var papers =
        List.of(
            paper("a", Map.of(Language.ZH, simplified)),
            paper("b", Map.of(Language.ZH, traditional)));

    assertThat(NearDuplicates.among(papers).groups()).containsExactly(papers);
  }

  @Test
  void aShortTextMustBeTheSame() {
    var papers =
        List.of(
            paper("a", Map.of(Language.EN, "Agents that plan, part 1")),
            paper("b", Map.of(Language.EN, "Agents that plan, part 2")),
            paper("c", Map.of(Language.EN, "agents that  plan, part 2")));

    assertThat(NearDuplicates.among(papers).groups())
        .containsExactly(List.of(papers.get(1), papers.get(2)));
  }

  @Test
  void whatNearlyMatchesOneOfAGroupBelongsToIt() {
    Random random = new Random(3);
    List<String> first = words(200, random);
    List<String> second = changed(first, 0.12, random);
    var chain =
        List.of(
            paper("a", Language.EN, first),
            paper("b", Language.EN, second),
            paper("c", Language.EN, changed(second, 0.12, random)));

    var found = NearDuplicates.among(chain);

    assertThat(found.groups()).containsExactly(chain);
    assertThat(found.repeated()).isEqualTo(2);
  }

  @Seeds
  void theOrderOfThePapersChangesNothing(Random random) {
    List<String> words = words(40, random);
    var papers =
        IntStream.range(0, 12)
            .mapToObj(i -> paper("p" + i, Language.EN, changed(words, i % 4 * 0.2, random)))
            .toList();

    assertThat(NearDuplicates.among(Given.shuffled(papers, random)).groups())
        .isEqualTo(NearDuplicates.among(papers).groups());
  }

  @Test
  void foldsKeepAGroupOnOneSide() {
    Random random = new Random(5);
    var papers = new ArrayList<Document>();
    for (int i = 0; i < 20; i++) {
      List<String> words = words(50, random);
      papers.add(paper("a" + i, Language.EN, words));
      papers.add(paper("b" + i, Language.EN, words));
    }

    var splits = Folds.of(Corpus.of(papers), 5, 1).splits();

    assertThat(splits)
        .isNotEmpty()
        .allSatisfy(
            split -> {
              assertThat(split.test().size()).isEqualTo(8);
              assertThat(numbers(split.test())).doesNotContainAnyElementsOf(numbers(split.train()));
            });
  }

  private static List<String> numbers(Corpus corpus) {
    return corpus.stream().map(document -> document.id().substring(1)).distinct().toList();
  }

  private static Document paper(String id, Language language, List<String> words) {
    return paper(id, Map.of(language, text(words)));
  }

  private static Document paper(String id, Map<Language, String> abstracts) {
    return new Document(
        id, new Location("given", 1), Optional.empty(), Map.of(), abstracts, Map.of());
  }

  private static String text(List<String> words) {
    return String.join(" ", words);
  }

  private static List<String> words(int count, Random random) {
    return IntStream.range(0, count).mapToObj(i -> word(random)).toList();
  }

  private static List<String> changed(List<String> words, double share, Random random) {
    return words.stream().map(w -> random.nextDouble() < share ? word(random) : w).toList();
  }

  private static String word(Random random) {
    return IntStream.range(0, 3)
        .mapToObj(i -> String.valueOf((char) ('b' + random.nextInt(20))))
        .collect(Collectors.joining("a", "", "o"));
  }
}
