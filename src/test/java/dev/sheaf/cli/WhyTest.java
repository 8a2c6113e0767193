package dev.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.error.Location;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhyTest {
  private static final Path NEW_ABSTRACT = Path.of("examples", "new-abstract.txt");
  private static final Pattern NUMBER_AT_END = Pattern.compile(".* ([+-]\\d+\\.\\d{3})");

  @TempDir private Path folder;

  @Test
  void thePrintedNumbersAddUpToThePrintedScores() {
    Run run = Run.of("classify", "--explain", "-q", "--model", Models.trained(), "seeds");

    List<BigDecimal> addends = new ArrayList<>();
    int sums = 0;
    for (String line : run.lines()) {
      Matcher found = NUMBER_AT_END.matcher(line);
      if (found.matches() && line.startsWith("  ") && !line.contains(" = ")) {
        addends.add(new BigDecimal(found.group(1)));
      }
      if (line.startsWith("  score  ") || line.startsWith("  ahead by  ")) {
        BigDecimal score = addends.remove(addends.size() - 1);
        assertThat(addends.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualTo(score);
        addends.clear();
        sums++;
      }
    }
    assertThat(sums).isGreaterThan(100);
  }

  @Test
  void thePrintedNumbersOfAThemeAddUpOnItsLine() {
    Run run = Run.of("classify", "--explain", "-q", "--model", Models.trained(), "seeds");

    List<String> themes = run.lines().stream().filter(line -> line.contains(" = ")).toList();
    assertThat(themes).hasSizeGreaterThan(10).allSatisfy(line -> assertSum(line));
  }

  private static void assertSum(String line) {
    List<BigDecimal> numbers =
        Pattern.compile(" ([+-]\\d+\\.\\d{3})(?=,|$| = )")
            .matcher(line)
            .results()
            .map(found -> new BigDecimal(found.group(1)))
            .toList();
    BigDecimal sum = numbers.stream().skip(1).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum).isEqualTo(numbers.get(0));
  }

  @Test
  void theJsonOfExplainAddsUpAndHasTheMembersOfPlainClassify() {
    Run plain = Run.of("classify", "--json", "--model", Models.trained(), NEW_ABSTRACT);
    Run run = Run.of("classify", "--explain", "--json", "--model", Models.trained(), NEW_ABSTRACT);

    String start = plain.out().strip().replaceAll("}$", "");
    assertThat(run.out()).startsWith(start);
    Json.Dictionary explanation = member(object(run.out()), "explanation");
    Json.Dictionary topic = member(explanation, "topic");
    Json.Dictionary next = member(topic, "next");
    assertThat(explanation.members().keySet()).containsExactly("topic", "themes", "nearest");
    Stream.of(topic, next, member(next, "difference")).forEach(WhyTest::assertAddsUp);
  }

  private static void assertAddsUp(Json.Dictionary scored) {
    BigDecimal sum = number(scored, "bias").add(number(member(scored, "others"), "contribution"));
    for (Json part : ((Json.Array) scored.get("parts").orElseThrow()).items()) {
      sum = sum.add(number((Json.Dictionary) part, "contribution"));
    }
    assertThat(sum).isEqualByComparingTo(number(scored, "score"));
  }

  @Test
  void aPaperOfTheSeedsIsShownAsTheSameAndNotAsEvidence() {
    Run run = Run.of("classify", "--explain", "-q", "--model", Models.trained(), "seeds");

    assertThat(run.out()).contains("  the same paper  ");
    assertThat(run.lines()).isNotEmpty().noneMatch(line -> line.startsWith("  1.000 "));
  }

  @Test
  void aTextWithoutAKnownTermIsExplainedByThePriors() throws IOException {
    Path russian = Files.writeString(folder.resolve("ru.txt"), "Мы изучаем влияние погоды.\n");

    Run text = Run.of("classify", "--explain", "-q", "--model", Models.trained(), russian);
    Run json =
        Run.of("classify", "--explain", "--json", "-q", "--model", Models.trained(), russian);

    assertThat(text.out()).contains("The model knows no word of this text").doesNotContain("why");
    assertThat(json.out())
        .contains("\"explanation\":{\"topic\":null,\"themes\":[],\"nearest\":[]}");
  }

  @Test
  void plainClassifyDoesNotOpenThePapersAndExplainSaysThatTheyAreDamaged() throws IOException {
    Path models = copyOf(Models.trained());
    Files.writeString(models.resolve("0001").resolve("papers.bin"), "?");

    Run plain = Run.of("classify", "-q", "--model", models, NEW_ABSTRACT);
    Run why = Run.of("classify", "--explain", "-q", "--model", models, NEW_ABSTRACT);

    assertThat(plain.code()).isZero();
    assertThat(why.code()).isEqualTo(2);
    assertThat(why.err()).matches("sheaf: .*papers.bin: expected \\d+ bytes, found 1\\R");
  }

  private Path copyOf(Path models) throws IOException {
    Path version = Files.createDirectory(folder.resolve("0001"));
    try (Stream<Path> files = Files.list(models.resolve("0001"))) {
      for (Path file : files.toList()) {
        Files.copy(file, version.resolve(file.getFileName()));
      }
    }
    Files.copy(models.resolve("current"), folder.resolve("current"));
    return folder;
  }

  @Test
  void labelsHasALineForEachLabelOfModelAndTaxonomy() {
    Run run = Run.of("labels", "--model", Models.trained());

    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(34);
    assertThat(run.lines().get(1)).startsWith("LLM应用 ").contains(" LLM Applications ", " 16 ");
    assertThat(run.lines()).anyMatch(line -> line.matches("其他 .* 0 +not learned"));
    assertThat(run.lines()).anyMatch(line -> line.matches("RLHF .* 2 +too few papers"));
  }

  @Test
  void aLabelIsFoundByAnySpellingAndShownInFull() {
    Run run = Run.of("labels", "--model", Models.trained(), "智能體", "llm agents");

    assertThat(run.lines()).filteredOn(line -> line.equals("Agent (topic)")).hasSize(2);
    assertThat(run.out())
        .containsPattern("for, English +agent \\+\\d")
        .containsPattern("for, Chinese +.*智能体 \\+\\d")
        .contains("narrower          LLM 代理; 代理", "definition        agent; agents;");
  }

  @Test
  void facetAndJsonOfLabels() {
    Run run = Run.of("labels", "--facet", "topic", "--json", "--model", Models.trained());

    assertThat(run.lines()).hasSize(5).allMatch(line -> line.contains("\"facet\":\"topic\""));
    assertThat(object(run.lines().get(0)).members().keySet())
        .containsExactly(
            "label",
            "facet",
            "papers",
            "state",
            "inTaxonomy",
            "name",
            "parent",
            "narrower",
            "aliases",
            "definition",
            "for",
            "against");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "agnt | expected a label, found \"agnt\", perhaps Agent",
        "zzzzzzzzz | expected a label, found \"zzzzzzzzz\"; sheaf labels lists them"
      })
  void anUnknownLabelGetsOneLineWithNearOnes(String label, String problem) {
    Run run = Run.of("labels", "--model", Models.trained(), label);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip()).isEqualTo("sheaf: " + problem);
  }

  private static Json.Dictionary member(Json.Dictionary json, String name) {
    return (Json.Dictionary) json.get(name).orElseThrow();
  }

  private static BigDecimal number(Json.Dictionary json, String name) {
    return ((Json.Numeric) json.get(name).orElseThrow()).value();
  }

  private static Json.Dictionary object(String line) {
    return (Json.Dictionary) JsonParser.parse(line, new Location("out", 1));
  }

  @Test
  void aWordSaysOfALabelAboutWhatItSaysOfAnAnswer() {
    double known = number(Run.of("labels", "Agent", "--model", Models.trained()).out());
    Run explained =
        Run.of("classify", "--explain", "examples/new-abstract.txt", "--model", Models.trained());

    assertThat(known / number(explained.out())).isBetween(0.5, 2.0);
  }

  private static double number(String out) {
    Matcher react = Pattern.compile("\\breact +\\+([0-9.]+)").matcher(out);
    assertThat(react.find()).isTrue();
    return Double.parseDouble(react.group(1));
  }
}
