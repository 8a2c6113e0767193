package dev.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.error.Location;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are no abstracts: the answers one would expect, by probabilities that know it. */
class OddTextsTest {
  private static final String TITLE = "Language Agents That Plan and Call Tools";
  private static final String ABSTRACT =
      "We present an agent that plans its steps, calls external tools and keeps a memory of its"
          + " trials. Several agents work together, share subtasks and check the answers of each"
          + " other. On web navigation and household tasks our multi-agent framework solves more"
          + " tasks than single agents that only reason. We study how planning, acting and"
          + " reflection help, and release the environment for other agents.";

  @TempDir private Path folder;

  @Test
  void aTitleAloneIsLessSureThanThePaper() throws IOException {
    Answer title = classified(TITLE);
    Answer paper = classified(TITLE + "\n" + ABSTRACT);

    assertThat(title.topic()).isEqualTo("Agent");
    assertThat(paper.topic()).isEqualTo("Agent");
    assertThat(title.probability()).isBetween(0.5, paper.probability() - 0.1);
    assertThat(title.weight()).isLessThan(paper.weight());
  }

  @ParameterizedTest
  @ValueSource(strings = {"agent", "智能体", "An agent.", "RAG", "tool-calling agents"})
  void oneWordThatTellsTheTopicGivesItWithoutBeingSure(String text) throws IOException {
    Answer found = classified(text);

    assertThat(found.topic()).isEqualTo(text.equals("RAG") ? "RAG" : "Agent");
    assertThat(found.probability()).isLessThan(0.8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Unser Agent plant seine Schritte, ruft Werkzeuge auf und lernt aus Fehlern, bis die"
            + " Aufgaben gelöst sind; mehrere davon prüfen einander.",
        "Nous présentons un agent qui planifie ses étapes, appelle des outils et apprend de ses"
            + " erreurs, jusqu'à ce que les tâches soient accomplies.",
        "본 논문에서는 도구를 호출하며 계획을 세우는 agent를 제안한다. 서로 협력하고 실패로부터" + " 학습하여 복잡한 작업을 해결한다.",
        "Мы представляем agent, который планирует свои действия, вызывает инструменты и учится"
            + " на ошибках, пока задачи не решены.",
        "نقدم agent يخطط لخطواته ويستدعي أدوات خارجية ويتعلم من أخطائه ويتعاون مع غيره على حل"
            + " المهام المعقدة."
      })
  void oneKnownWordInAnotherLanguageMakesNothingSure(String text) throws IOException {
    Answer found = classified(text);

    assertThat(found.probability()).isLessThan(0.6);
    assertThat(found.isGuess()).isTrue();
    assertThat(found.evidence()).containsAnyOf("(hardly any known term)", "(no known term)");
  }

  @Test
  void japaneseSharesCharactersWithChineseAndIsNotSure() throws IOException {
    Answer found =
        classified(
            "本論文では、外部ツールを呼び出しながら計画を立てて行動するエージェントを提案する。"
                + "複数のエージェントが互いに協調し、失敗から学習することで、複雑なタスクを解決する。");

    assertThat(found.probability()).isLessThan(0.6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Blorf snagged wibbleton the quoopish frandlers, zimpering at dravelook",
        "12 45 7 19 88 3.14 100 % 42 0 9 61",
        "$\\int_0^1 x^2 dx = \\frac{1}{3}$, $a^2 + b^2 = c^2$",
        "milk, two dozen eggs, bread, butter, tomatoes, olive oil, cheese, coffee, rice",
        "for (int i = 0; i < n; i++) { sum += values[i]; }"
      })
  void whatIsNoPaperGetsTheSharesOfTheTopics(String text) throws IOException {
    Answer found = classified(text);

    assertThat(found.topic()).isEqualTo("LLM应用");
    assertThat(found.isGuess()).isTrue();
    assertThat(found.probability()).isBetween(0.4, 0.55);
  }

  @Test
  void aSentenceAThousandTimesSaysNoMoreThanOnce() throws IOException {
    String sentence = "We present an agent that plans its steps and calls tools. ";

    assertThat(classified(sentence.repeat(1_000)).probability())
        .isBetween(
            classified(sentence).probability() - 0.05, classified(sentence).probability() + 0.05);
  }

  @Test
  void aTextOfAHundredPagesIsNotSureBecauseItIsLong() throws IOException {
    Answer paper = classified(ABSTRACT);
    Answer hundredPages = classified((ABSTRACT + "\n").repeat(700));

    assertThat(hundredPages.topic()).isEqualTo("Agent");
    assertThat(hundredPages.probability()).isLessThan(paper.probability() + 0.05);
  }

  @Test
  void aTextOnAPageSaysHowLittleOfItIsKnown() throws IOException {
    Path title = Files.writeString(folder.resolve("title.txt"), "Calling Tools with Agents\n");

    String page = Run.of("classify", "--explain", "--model", Models.trained(), title).out();

    assertThat(page)
        .containsPattern(
            "The model knows only \\d terms? of this text. The shares of the topics make up \\d\\d %"
                + " of the answer.");
  }

  /** What is said of a text: by JSON, and in the line with tabs. */
  private record Answer(
      String topic, double probability, double weight, boolean isGuess, String evidence) {}

  private Answer classified(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("text.txt"), text + "\n");
    String[] line =
        Run.of("classify", "-q", "--model", Models.trained(), file).lines().get(1).split("\t", -1);
    String json = Run.of("classify", "-q", "--json", "--model", Models.trained(), file).out();
    Json.Dictionary found = (Json.Dictionary) JsonParser.parse(json, new Location("out", 1));
    Json.Dictionary topic = (Json.Dictionary) found.get("topic").orElseThrow();
    return new Answer(
        line[0].replace(" (guess)", ""),
        number(topic, "probability"),
        number((Json.Dictionary) found.get("known").orElseThrow(), "weight"),
        line[0].endsWith("(guess)"),
        line[4]);
  }

  private static double number(Json.Dictionary of, String member) {
    return ((Json.Numeric) of.get(member).orElseThrow()).value().doubleValue();
  }
}
