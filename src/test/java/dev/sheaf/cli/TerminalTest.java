package dev.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands show at a terminal fits it, and its colours are no part of the text. */
class TerminalTest {
  private static final Set<String> WITHOUT_MODEL =
      Set.of("read", "audit", "evaluate", "subtopics", "help");

  private static final Set<String> PLAIN =
      Set.of(
          "read --formats", "retrain seeds --dry-run --force", "review examples/new-abstract.txt");

  @TempDir private Path folder;

  @AfterEach
  void isNoTerminalAnyMore() {
    System.clearProperty("sheaf.columns");
    System.clearProperty("sheaf.errorColumns");
    System.clearProperty("sheaf.coloured");
  }

  static List<String> commands() {
    return List.of(
        "classify seeds",
        "classify --explain examples/new-abstract.txt",
        "labels",
        "labels Agent",
        "models",
        "models show 1",
        "read seeds",
        "read --formats",
        "trends seeds --pictures none",
        "audit seeds",
        "cluster seeds --dry-run --pictures none --k 2",
        "retrain seeds --dry-run --force",
        "review examples/new-abstract.txt",
        "evaluate --folds 2");
  }

  static Stream<String> allCommands() {
    return Stream.concat(
        commands().stream(), Stream.of("label seeds", "train --quick", "help", "help trends"));
  }

  @ParameterizedTest
  @MethodSource("allCommands")
  void noLineIsWiderThanTheTerminal(String line) {
    for (int columns : List.of(80, 120)) {
      Run run = at(columns, line);

      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.out() + run.err()).isNotEmpty();
      // The diff of label is for programs, too: it has the lines of the files.
      Stream<String> results = line.startsWith("label ") ? Stream.of() : run.out().lines();
      assertThat(Stream.concat(results, run.err().lines()).filter(shown -> width(shown) > columns))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void coloursAreNoPartOfTheText(String line) {
    Run plain = at(80, line);
    System.setProperty("sheaf.coloured", "true");
    Run coloured = at(80, line);

    assertThat(coloured.out().contains("\u001b[")).isNotEqualTo(PLAIN.contains(line));
    assertThat(plain(coloured.out())).isEqualTo(plain.out());
    assertThat(plain(coloured.err())).isEqualTo(plain.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "show S1"})
  void subtopicsFitTheTerminalAndTheirNamesStandOut(String action) throws IOException {
    Path ledger = folder.resolve("ledger.csv");
    Files.writeString(
        ledger,
        """
        id,status,within,label,name_zh,name_en,terms_zh,terms_en,decisions
        S1,proposed,Agent,,网页导航与工具调用智能体,Web navigation and tool calling agents,智能体;网页;导航;工具;调用;环境;规划器;交互环境;函数调用,agent;web;navigation;tool;environment;planner;calling;interactive,
        """);
    Files.writeString(
        folder.resolve("ledger-papers.csv"),
        "subtopic,paper,role,date,title\nS1,p1,example,2024-05-01,网页导航\n");
    System.setProperty("sheaf.coloured", "true");
    for (int columns : List.of(80, 120)) {
      Run run = at(columns, "subtopics " + action + " --ledger " + ledger);

      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.out()).containsPattern("\u001b\\[1(;32)?m[^\u001b]*网页导航与工具调用智能体");
      assertThat(run.lines().stream().map(TerminalTest::plain))
          .allSatisfy(shown -> assertThat(width(shown)).isLessThanOrEqualTo(columns));
    }
  }

  private static String plain(String coloured) {
    return coloured.replaceAll("\u001b\\[[0-9;]*m", "");
  }

  private Run at(int columns, String line) {
    System.setProperty("sheaf.columns", String.valueOf(columns));
    System.setProperty("sheaf.errorColumns", String.valueOf(columns));
    String[] words = line.split(" ");
    Path model = words[0].equals("train") ? folder.resolve("models") : Models.trained();
    return WITHOUT_MODEL.contains(words[0])
        ? Run.of((Object[]) words)
        : Run.of(Stream.concat(Stream.of(words), Stream.of("--model", model)).toArray());
  }

  private static boolean isWide(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
        || (c >= 0x3000 && c <= 0x303E)
        || (c >= 0xFF01 && c <= 0xFF60);
  }

  static int width(String line) {
    return line.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 0})
  void labelsStandOutAtATerminalAlone(int columns) {
    System.setProperty("sheaf.coloured", "true");

    Run run = at(columns, "classify examples/new-abstract.txt");

    assertThat(run.out().contains("\u001b[1;32mAgent 0.715\u001b[0m")).isEqualTo(columns > 0);
    assertThat(run.out().contains("\t")).isEqualTo(columns == 0);
  }

  @Test
  void errorsStandOutWhereStandardErrorIsATerminal() {
    System.setProperty("sheaf.coloured", "true");
    String[] wrong = {"classify", "nowhere.txt"};

    assertThat(Run.of((Object[]) wrong).err()).startsWith("sheaf: nowhere.txt");

    System.setProperty("sheaf.errorColumns", "80");
    assertThat(Run.of((Object[]) wrong).err()).startsWith("\u001b[33msheaf: nowhere.txt");
  }
}
