package dev.sheaf.read.format;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.sheaf.error.BadInputException;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.LabelCleaner;
import dev.sheaf.read.entry.Texts;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A long line is no excuse to run for minutes, whatever character it repeats. */
@Timeout(20)
class LongLinesTest {
  private static final int LENGTH = 30_000;
  private static final List<String> STARTS =
      List.of(
          "",
          "#### [a](b)\n> c\n",
          "# a\n\n",
          "title,text\n",
          "- [A study of agents](https://arxiv.org/abs/2402.00001) ",
          "| a | b |\n|---|---|\n| ");

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
        "Abstract:"
      })
  void everyFormatReadsOrRefusesALongLine(String repeated) {
    String text = repeated.repeat(LENGTH / repeated.length());
    for (Format format : Format.values()) {
      for (String start : STARTS) {
        assertThatCode(() -> read(format, start + text)).doesNotThrowAnyException();
      }
    }
  }

  private static void read(Format format, String text) {
    Format.recognise(text.substring(0, Math.min(text.length(), 1 << 16)), "x.md");
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
      assertThatCode(() -> refused.getMessage().strip()).doesNotThrowAnyException();
    }
  }
}
