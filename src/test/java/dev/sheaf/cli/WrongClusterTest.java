package dev.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line for what cannot be clustered, or hardly. */
class WrongClusterTest {
  private static final String[] DOES = {"plans", "cooks", "walks"};

  @TempDir private Path folder;
  private Path papers;

  @BeforeEach
  void papers() throws IOException {
    papers = file(5, "An agent %s");
  }

  /** Papers of the topic Agent; what it does may be in the text. */
  private Path file(int count, String text) throws IOException {
    return Files.writeString(
        folder.resolve("papers.jsonl"),
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    "{'id':'p"
                        + i
                        + "','text':'"
                        + text.formatted(DOES[i % 3])
                        + "','label':'Agent'}\n")
            .map(line -> line.replace('\'', '"'))
            .collect(Collectors.joining()));
  }

  private Run cluster(Path papers, String... words) {
    List<Object> all =
        new java.util.ArrayList<>(List.of("cluster", "-q", papers, "--pictures", "none"));
    Collections.addAll(all, (Object[]) words);
    if (!all.contains("--ledger")) {
      Collections.addAll(all, "--ledger", folder.resolve("subtopics.csv"));
    }
    return Run.of(all.toArray());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --k 0                     | --k: expected a number from 1 to 1000, found 0
          --k 500                   | --k: expected at most 5, the number of papers of Agent; found 500
          --together --k 6          | --k: expected at most 5, the number of papers; found 6
          --k many                  | Invalid value for option '--k': 'many' is not an int (see sheaf cluster --help)
          --method x                | --method: expected kmeans or sib, found x
          --within NoSuch           | --within: expected a label of these papers (Agent), found NoSuch
          --within Agent --together | --within: expected without --together, found both
          --pictures gif            | Invalid value for option '--pictures': expected png, svg, both or none, found gif (see sheaf cluster --help)
          """)
  void aWrongWordIsToldInOneLine(String words, String problem) {
    assertThat(cluster(papers, words.split(" ")))
        .isEqualTo(new Run(2, "", "sheaf: " + problem + "\n"));
    assertThat(folder.resolve("subtopics.csv")).doesNotExist();
  }

  @Test
  void aLedgerThatCannotBeWrittenIsToldBeforeAnythingIsGrouped() {
    Run run = cluster(papers, "--ledger", papers + "/subtopics.csv");

    assertThat(run.in(folder))
        .isEqualTo(
            "exit 2\nsheaf: --ledger: expected a folder for the ledger, found the file"
                + " DIR/papers.jsonl\n");
  }

  @Test
  void anEmptyFileHasNoClusters() throws IOException {
    assertThat(cluster(file(0, "")).in(folder))
        .isEqualTo(
            """
            exit 2
            sheaf: DIR/papers.jsonl: expected documents, found nothing but white space
            """);
  }

  @Test
  void whatIsTooLittleOrAllTheSameIsOneClusterAndWhy() throws IOException {
    assertThat(cluster(file(1, "An agent")).lines())
        .startsWith("Agent: 1 paper in one cluster: too few to look for more, which takes 40");
    assertThat(cluster(file(10, "An agent %s")).lines())
        .startsWith("Agent: 10 papers in one cluster: too few to look for more, which takes 40");
    assertThat(cluster(file(20, "An agent plans")).lines())
        .startsWith("Agent: 20 papers in one cluster: they are all alike");
    assertThat(cluster(file(20, "An agent plans"), "--k", "3").lines())
        .startsWith("Agent: 20 papers in one cluster: they are all alike");
    assertThat(cluster(file(50, "的 的")).lines())
        .startsWith("Agent: 50 papers in one cluster: no word is in two of them");
    assertThat(folder.resolve("subtopics.csv")).doesNotExist();
  }

  @Test
  void twoSubtopicsOfOneNameAreToldApartByTheCurator() throws IOException {
    Path ledger = folder.resolve("subtopics.csv");
    Files.writeString(
        folder.resolve("taxonomy.csv"),
        "label,facet,parent,name_en,name_zh,aliases,terms\nAgent,topic,,,,,\nRAG,topic,,,,,\n");
    Files.writeString(
        ledger,
        """
        id,status,within,label,name_zh,name_en,terms_zh,terms_en,decisions
        S1,proposed,Agent,,强化学习,,,,
        S2,proposed,RAG,,强化学习,,,,
        """);
    Files.writeString(
        folder.resolve("subtopics-papers.csv"),
        "subtopic,paper,role\nS1,a,candidate\nS2,b,candidate\n");

    Run first = Run.of("subtopics", "accept", "S1", "--ledger", ledger);
    Run second = Run.of("subtopics", "accept", "S2", "--ledger", ledger);

    assertThat(first.code()).isZero();
    assertThat(second.in(folder))
        .isEqualTo(
            "exit 2\nsheaf: DIR/taxonomy.csv:4: expected a new name for S2, found \"强化学习\" for"
                + " 强化学习 here: give it another one, --name NAME\n");
  }
}
