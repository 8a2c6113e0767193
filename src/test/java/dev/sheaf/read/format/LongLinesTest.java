package dev.sheaf.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Work;
import dev.sheaf.error.BadInputException;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.LabelCleaner;
import dev.sheaf.read.entry.Texts;
import java.io.StringReader;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A long line is no excuse to run for minutes, whatever character it repeats. */
class LongLinesTest {
  private static final int LENGTH = 40_000;
  private static final List<String> STARTS =
      List.of(
          "",
          "#### [a](b)\n> c\n",
          "# a\n\n",
          "title,text\n",
          "- [A study of agents](https://arxiv.org/abs/2402.00001) ",
          "| a | b |\n|---|---|\n| ");

  private static final long USUAL = most("a study of agents, ");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "[a](",
        "](",
        "_",
        "~",
        "\\",
        "#",
        "# ",
        "`",
        "|",
        "|-",
        "- ](",
        ">",
        " ",
        "-",
        "\"",
        "a,",
        "*",
        "<a",
        "。",
        ":",
        "Abstract:",
        "```\n",
        "a\n",
        "- a\n\n"
      })
  void everyFormatReadsOrRefusesALongTextInLinearTime(String repeated) {
    assertThat(most(repeated)).isLessThan(40 * USUAL);
  }

  /** The work of the step that takes the most: to recognise a text, or to read it as one format. */
  private static long most(String repeated) {
    String line = repeated.repeat(LENGTH / repeated.length());
    return STARTS.stream()
        .flatMapToLong(start -> LongStream.of(recognising(start + line), reading(start + line)))
        .max()
        .orElseThrow();
  }

  private static long recognising(String text) {
    String beginning = text.substring(0, Math.min(text.length(), 1 << 16));
    return Work.of(() -> Format.recognise(beginning, "x.md"));
  }

  private static long reading(String text) {
    return Stream.of(Format.values())
        .mapToLong(format -> Work.of(() -> read(format, text)))
        .max()
        .orElseThrow();
  }

  private static void read(Format format, String text) {
    try {
      format
          .read(new StringReader(text), Texts.FILE)
          .forEachRemaining(
              finding -> {
                if (finding instanceof Entry entry) {
                  LabelCleaner.clean(entry.labels());
                }
              });
    } catch (BadInputException refused) {
      assertThat(refused).message().isNotBlank();
    }
  }
}
