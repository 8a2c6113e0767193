package dev.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Seeds;
import dev.sheaf.cli.command.UsualWords;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.ShownWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ParseResult;

class UsualWordsTest {
  private static final List<String> WORDS =
      List.of(
          "a.txt",
          "-",
          "--",
          "",
          "@words",
          "--json",
          "--explain",
          "-q",
          "--quiet",
          "--model",
          "m",
          "--model=m",
          "--top",
          "7",
          "07",
          "0",
          "x",
          "--top=2",
          "--strict",
          "-h",
          "classify");

  @Seeds
  void whatIsUnderstoodAtOnceMeansTheSameToPicocli(Random random) {
    String[] words =
        Stream.concat(
                Stream.of("classify"),
                random.ints(1 + random.nextInt(4), 0, WORDS.size()).mapToObj(WORDS::get))
            .toArray(String[]::new);

    Optional<UsualWords> usual = UsualWords.of(words);

    usual.ifPresent(understood -> assertThat(understood).isEqualTo(picocli(words)));
  }

  private static UsualWords picocli(String... words) {
    ShownWriter nowhere = new ShownWriter(new PrintWriter(PrintWriter.nullWriter()));
    ParseResult found =
        SheafCommand.commandLine(new Console(nowhere, nowhere), words)
            .parseArgs(words)
            .subcommand();
    assertThat(found.matchedOptions())
        .extracting(option -> option.longestName())
        .isSubsetOf("--model", "--top", "--json", "--explain", "--quiet");
    return new UsualWords(
        found.matchedPositionalValue(0, List.<Path>of()),
        Optional.ofNullable(found.<Path>matchedOptionValue("--model", null)),
        found.hasMatchedOption("--top")
            ? java.util.OptionalInt.of(found.matchedOptionValue("--top", 0))
            : java.util.OptionalInt.empty(),
        found.hasMatchedOption("--json"),
        found.hasMatchedOption("--explain"),
        found.hasMatchedOption("--quiet"));
  }

  @Test
  void filesAndTheCommonOptionsAreUnderstoodAtOnce() {
    assertThat(UsualWords.of("classify", "a", "--model", "m", "-", "-q", "--json", "--top", "2"))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "read a",
        "classify",
        "classify --json",
        "classify --jsn a",
        "classify --json --json a",
        "classify -q --quiet a",
        "classify a --model",
        "classify a --model -q",
        "classify a --top 0",
        "classify a --top many",
        "classify a --top 99999999999",
        "classify @words",
        "classify a --help"
      })
  void otherWordsAreLeftToPicocli(String words) {
    assertThat(UsualWords.of(words.split(" "))).isEmpty();
  }
}
