package dev.sheaf.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.Texts;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What {@code read --formats} shows of a format is of that format. */
class FormatExamplesTest {
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "PDF")
  void anExampleIsRecognisedByItsContent(Format format) {
    assertThat(Format.recognise(example(format), "x").orElse(Format.TEXT)).isEqualTo(format);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "PDF")
  void anExampleIsReadWithNothingSetAside(Format format) {
    assertThat(findings(format)).isNotEmpty().allMatch(Entry.class::isInstance);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"PDF", "PAIRS", "ABSTRACTS", "ANNIF", "FASTTEXT"})
  void anExampleHasATitle(Format format) {
    Entry entry = (Entry) findings(format).get(0);

    assertThat(entry.titles().values())
        .anySatisfy(
            title -> assertThat(title).isEqualToIgnoringCase("How Agents Plan Their Steps"));
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"PDF", "PAIRS", "ABSTRACTS", "ANNIF", "FASTTEXT", "TEXT", "DETAILS"})
  void anExampleHasItsDay(Format format) {
    Entry entry = (Entry) findings(format).get(0);

    assertThat(entry.published().map(Object::toString)).contains("2024-03-01");
  }

  private static String example(Format format) {
    return format.example().orElseThrow();
  }

  private static List<Finding> findings(Format format) {
    List<Finding> found = new ArrayList<>();
    format.read(new StringReader(example(format)), Texts.FILE).forEachRemaining(found::add);
    return found;
  }
}
