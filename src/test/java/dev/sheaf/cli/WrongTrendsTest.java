package dev.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line that says what is wrong with the words or the papers, and nothing is drawn. */
class WrongTrendsTest {
  private static final String PAPER =
      "{\"id\":\"%s\",\"text\":\"Agents plan %s\",\"label\":\"Agent\",\"date\":\"%s\"}";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --labels Nobody        | --labels: expected labels of these papers, found "Nobody"; there are Agent
          --labels Agent,Nobody  | --labels: expected labels of these papers, found "Nobody"; there are Agent
          --facet theme          | expected papers with a theme, found none
          --facet subtopic       | expected papers with a theme, found none
          --facet colour         | Invalid value for option '--facet': expected topic, theme or subtopic, found colour (see sheaf trends --help)
          --by decade            | Invalid value for option '--by': expected day, week, month, quarter, year, found "decade" (see sheaf trends --help)
          --by MONTH             | Invalid value for option '--by': expected day, week, month, quarter, year, found "MONTH" (see sheaf trends --help)
          --top 0                | Invalid value for option '--top': expected a whole number from 1, found 0 (see sheaf trends --help)
          --lang fr              | Invalid value for option '--lang': expected zh or en, found fr (see sheaf trends --help)
          --pictures gif         | Invalid value for option '--pictures': expected png, svg, both or none, found gif (see sheaf trends --help)
          --as-of today          | Invalid value for option '--as-of': expected a day such as 2025-01-31, found today (see sheaf trends --help)
          """)
  void aWrongWordIsToldInOneLine(String words, String problem) throws IOException {
    Run run = trends(file("one.jsonl", paper("a", "2024-05-03")), words.split(" "));

    assertThat(run).isEqualTo(new Run(2, "", "sheaf: " + problem + "\n"));
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void papersWithoutADateAreNoTrend() throws IOException {
    assertThat(trends(file("undated.jsonl", paper("a", ""))))
        .isEqualTo(
            new Run(
                2, "", "sheaf: expected papers with a date, found none: 1 without a date: a\n"));
    assertThat(trends(file("future.jsonl", paper("a", "2099-01-01"))).err())
        .contains("found none: 1 dated in the future or before 1900: a (2099-01-01)");
  }

  @Test
  void anEmptyFileIsNoTrend() throws IOException {
    Path file = file("empty.jsonl", "");

    assertThat(trends(file).err())
        .isEqualTo("sheaf: " + file + ": expected documents, found nothing but white space\n");
  }

  @Test
  void subtopicsThatNoPaperHasAreToldOnce() throws IOException {
    String paper =
        paper("a", "2024-05-03").replace("\"label\":\"Agent\"", "\"labels\":[\"Agent\",\"ships\"]");

    assertThat(trends(file("themes.jsonl", paper), "--facet", "subtopic").err())
        .isEqualTo(
            "sheaf: expected papers with a subtopic, a theme that stands below a topic in the"
                + " taxonomy, found none\n");
  }

  @Test
  void picturesCannotGoIntoAFile() throws IOException {
    Path file = file("one.jsonl", paper("a", "2024-05-03"));

    for (Path out : List.of(file, file.resolve("below"))) {
      assertThat(trends(file, "--out", out.toString()).err())
          .isEqualTo("sheaf: --out: expected a folder for pictures, found the file " + file + "\n");
    }
  }

  @Test
  void aModelWithoutThemesCannotCountThem() throws IOException {
    Path models = folder.resolve("models");
    Path topics = file("topics.jsonl", paper("a", "2024-05-03"), paper("b", "2024-05-04"));
    Run.of("train", "-q", topics, "--model", models);

    Run run =
        Run.of("trends", "-q", topics, "--facet", "theme", "--model", models, "--pictures", "none");

    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "sheaf: expected a model that knows themes for the papers without one, found none:"
                    + " leave them out with --given\n"));
  }

  private Run trends(Path file, String... words) {
    List<Object> all = new ArrayList<>(List.of("trends", "-q", "--given", file));
    all.addAll(List.of(words));
    if (!all.contains("--out")) {
      all.addAll(List.of("--out", folder.resolve("out")));
    }
    return Run.of(all.toArray());
  }

  private static String paper(String id, String date) {
    return PAPER.formatted(id, id, date);
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }
}
