package dev.sheaf.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.read.entry.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
  @ParameterizedTest
  @CsvSource({
    "digest-2024-02-29.txt, DIGEST",
    "digest-2024-02-29-excerpt.txt, DIGEST",
    "paper-table-2024-05.txt, TABLE",
    "abstract-pairs-2024-10.txt, PAIRS",
    "abstracts-undated.txt, ABSTRACTS"
  })
  void seedsAreRecognisedByTheirContent(String file, Format format) throws IOException {
    String content = Files.readString(Texts.SEEDS.resolve(file));

    assertThat(Format.recognise(content, "x")).contains(format);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '@',
      value = {
        "{\"id\": \"1\", \"text\": \"How agents plan\"} @ JSONL",
        "{\"meta\": {\"title\": 1}} @ JSONMAP",
        "{\"2024-05\": {\"2405.00001\": \"|**2024-05-01**|How agents plan|\"}} @ JSONMAP",
        "[{\"title\": \"How agents plan\"}] @ JSONMAP",
        "title,date @ CSV",
        "Title;Abstract;Date @ CSV",
        "- [How agents plan](https://arxiv.org/abs/2402.00001) @ LIST",
        "- [How agents plan](2024/page.md) @ LIST",
        "Abstract: We study how agents plan. @ ABSTRACTS",
        "摘要：我们研究智能体如何规划。 @ ABSTRACTS"
      })
  void oneLineMayTellTheFormat(String head, Format format) {
    assertThat(Format.recognise(head, "x")).contains(format);
  }

  @Test
  void theFileNameCountsWhereTheContentAllowsSeveral() {
    assertThat(Format.recognise("a,b,c", "papers.csv")).contains(Format.CSV);
    assertThat(Format.recognise("a\tb\tc", "papers.tsv.gz")).contains(Format.TSV);
    assertThat(Format.recognise("title\ttext\n", "papers.csv")).contains(Format.TSV);
    assertThat(Format.recognise("{\"x\":", "papers.jsonl")).contains(Format.JSONL);
  }

  @Test
  void aListUnderABadgeAndAMottoIsNoDigest() {
    String head =
        """
        # Awesome Agents [![Awesome](https://a.example/badge.svg)](https://a.example)

        > A curated list of papers.

        - [How agents plan](https://arxiv.org/abs/2402.00001)
        """;

    assertThat(Format.recognise(head, "README.md")).contains(Format.LIST);
  }

  @Test
  void aPageOfHtmlIsReadAsHtml() {
    String head =
        "<!DOCTYPE html><html><body><h2>Agents</h2><ul>"
            + "<li><a href=\"https://arxiv.org/abs/2402.00001\">How agents plan</a></li></ul>";

    assertThat(Format.recognise(head, "weekly.html")).contains(Format.DETAILS);
  }

  @Test
  void proseHasNoFormat() {
    assertThat(Format.recognise("We study how agents plan, act and learn.\n\nSee below.", "x.md"))
        .isEmpty();
    assertThat(Format.recognise(" \n", "x.txt")).isEmpty();
  }

  @Test
  void everyFormatIsFoundByItsWord() {
    assertThat(Arrays.stream(Format.values()).map(format -> Format.of(format.word())))
        .containsExactlyElementsOf(Arrays.stream(Format.values()).map(Optional::of).toList());
    assertThat(Format.of("docx")).isEmpty();
  }

  @Test
  void aFileMaySayItsFormatInItsFirstLine() {
    assertThat(Format.recognise("<!-- format: digest -->\n\n#### A title\n> text\n", "x"))
        .contains(Format.DIGEST);
    assertThat(Format.recognise("<!-- format: poem -->\n", "x")).isEmpty();
  }
}
