package dev.sheaf.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {
  private static final String TAXONOMY =
      "label,facet,parent,name_en,name_zh,aliases,terms\nAgent,topic,,,,,\nRAG,topic,,,,,\n";

  private static final String[] VARIED = "fast slow large small new long deep".split(" ");

  @TempDir private Path folder;

  /**
   * Papers on agents and retrieval; p3 is on agents and labelled RAG, p5 has a label of its own.
   */
  @BeforeEach
  void files() throws IOException {
    Files.writeString(folder.resolve("taxonomy.csv"), TAXONOMY);
    Files.writeString(
        folder.resolve("papers.jsonl"),
        IntStream.range(0, 60).mapToObj(AuditCommandTest::paper).collect(Collectors.joining()));
  }

  private static String paper(int i) {
    boolean isAgent = i % 2 == 0 || i == 3;
    String theme = i == 4 ? "3D 重建" : i == 5 ? "分类：3D重建" : "";
    return "{'id':'p%s','abstract':'%s %s','labels':['%s','%s']}\n"
        .replace('\'', '"')
        .formatted(
            String.valueOf(i),
            isAgent ? "agents call tools and plan steps" : "passages are retrieved for answers",
            VARIED[i % 5] + " " + VARIED[i % 7],
            i % 2 == 0 ? "Agent" : "RAG",
            theme);
  }

  @Test
  void everyIssueHasPlaceReasonAndFix() {
    Run run = Run.of("audit", folder, "-q");

    assertThat(run.code()).isZero();
    assertThat(run.in(folder))
        .contains("60 papers with a topic: too few to be sure which topics are wrong")
        .contains(
            "    DIR/papers.jsonl:4\n    labelled RAG (",
            "    fix: look whether Agent fits better than RAG")
        .contains("  分类：3D重建\n    DIR/papers.jsonl:6\n    it is read as 3D重建")
        .contains("    fix: add to the aliases of 3D 重建: 3D重建");
  }

  @Test
  void howManyOfTheListedAreWrongIsSaidWhereThereAreEnoughPapers() throws IOException {
    Files.writeString(
        folder.resolve("papers.jsonl"),
        IntStream.range(0, 300).mapToObj(AuditCommandTest::paper).collect(Collectors.joining()));

    Run run = Run.of("audit", folder, "-q");

    assertThat(run.out())
        .startsWith("about 0.")
        .contains("% of topics seem to be wrong by mistake\n")
        .containsPattern("probably wrong, the surest first: 1, of which about 1 is wrong")
        .containsPattern("; wrong with probability 0.\\d\\d\n");
  }

  @Test
  void whereManyPapersBearSeveralTopicsTheyAreSaidToOverlap() throws IOException {
    Files.writeString(
        folder.resolve("b.jsonl"),
        IntStream.range(0, 20)
            .mapToObj(i -> paper(i).replace("[\"Agent\"", "[\"RAG\""))
            .collect(Collectors.joining()));

    assertThat(Run.of("audit", folder, "-q").out())
        .contains("10 of 60 papers bear several topics: the topics overlap");
  }

  @Test
  void aReadOnlyTaxonomyIsNotReplaced() throws IOException {
    Path taxonomy = folder.resolve("taxonomy.csv");
    Files.setPosixFilePermissions(taxonomy, PosixFilePermissions.fromString("r--r--r--"));

    Run run = Run.of("audit", folder, "-q", "--write-aliases");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("found a read-only one");
    assertThat(Files.readString(taxonomy)).isEqualTo(TAXONOMY);
  }

  @Test
  void jsonHasALineForEachIssue() {
    Run run = Run.of("audit", folder, "--json", "-q");

    assertThat(run.lines())
        .allMatch(line -> line.startsWith("{\"kind\":"))
        .anyMatch(line -> line.contains("\"kind\":\"doubted topic\"") && line.contains(":4\"]"));
  }

  @Test
  void aliasesAreWrittenAfterTheChangeIsShown() throws IOException {
    Run run = Run.of("audit", folder, "--write-aliases");

    assertThat(run.out()).contains("@@ -3,0 +4 @@\n+3D 重建,theme,,,,3D重建,\n");
    assertThat(Files.readString(folder.resolve("taxonomy.csv")))
        .isEqualTo(TAXONOMY + "3D 重建,theme,,,,3D重建,\n");
    assertThat(Run.of("audit", folder, "--write-aliases").err()).contains("no alias to add");
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    Run run = Run.of("audit", folder, "--write-aliases", "--dry-run");

    assertThat(run.out()).contains("+3D 重建,theme,,,,3D重建,\n");
    assertThat(Files.readString(folder.resolve("taxonomy.csv"))).isEqualTo(TAXONOMY);
  }

  @Test
  void aDryRunOfNothingIsRefused() {
    assertThat(Run.of("audit", folder, "--dry-run").in(folder))
        .isEqualTo("exit 2\nsheaf: --dry-run: expected with --write-aliases\n");
  }

  @Test
  void papersWithoutLabelsHaveNoIssues() throws IOException {
    Path file = Files.writeString(folder.resolve("new.jsonl"), "{\"abstract\":\"one text\"}\n");

    assertThat(Run.of("audit", file, "-q").in(folder))
        .isEqualTo(
            """
            exit 0
            0 papers with a topic: too few to be sure which topics are wrong
            nothing found
            """);
  }
}
