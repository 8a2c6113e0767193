package dev.sheaf.cli.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.JavaProcess;
import dev.sheaf.cli.GivenPapers;
import dev.sheaf.cli.Main;
import dev.sheaf.cli.Run;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterCommandTest {
  @TempDir private Path folder;

  private Path papers(IntFunction<String> facts) throws IOException {
    return GivenPapers.english(folder.resolve("papers.jsonl"), facts);
  }

  private Run cluster(Object... words) {
    List<Object> all = new ArrayList<>(List.of("cluster", "-q"));
    Collections.addAll(all, "--ledger", folder.resolve("ledger/subtopics.csv"));
    Collections.addAll(all, "--out", folder.resolve("charts"));
    Collections.addAll(all, words);
    return Run.of(all.toArray());
  }

  private Run together(Path papers, String... words) {
    return cluster(
        Stream.concat(Stream.of(papers, "--together", "--pictures", "none"), Stream.of(words))
            .toArray());
  }

  private Map<String, String> files(String name) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), new String(Files.readAllBytes(file), ISO_8859_1));
      }
    }
    return texts;
  }

  @Test
  void whatThePapersFormIsFoundNamedAndProposed() throws IOException {
    Run run = together(papers(GivenPapers::nothing));

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("90 papers in 3 clusters", "S1  ", "S2  ", "S3  ", "30 papers; stability 1.000")
        .containsPattern("born +S3 +proposed +- +")
        .doesNotContain("not proposed", "agreement");
  }

  @Test
  void howFarClustersAgreeWithKnownTopicsIsTold() throws IOException {
    assertThat(together(papers(GivenPapers::kind)).out())
        .contains("diversity of key terms 1.000\n")
        .contains(
            "agreement with the topics of 90 papers: ARI 1.000, NMI 1.000, V-measure 1.000, purity"
                + " 1.000\n");
  }

  @Test
  void theSameRunAgainWritesTheSameBytesAndMovesNoId() throws IOException {
    Path papers = papers(GivenPapers::nothing);
    Run first = cluster(papers, "--together");
    Map<String, String> ledger = files("ledger");
    Map<String, String> charts = files("charts");

    Run second = cluster(papers, "--together");

    assertThat(second.out()).endsWith("ledger\n\n3 subtopics as before\n");
    assertThat(first.out()).startsWith(second.out().substring(0, second.out().indexOf("ledger")));
    assertThat(files("ledger")).isEqualTo(ledger);
    assertThat(files("charts")).isEqualTo(charts).hasSize(4).containsKey("clusters-map.png");
  }

  @Test
  void theOrderOfThePapersDoesNotMatter() throws IOException {
    Path papers = papers(GivenPapers::nothing);
    List<String> lines = new ArrayList<>(Files.readAllLines(papers));
    Collections.reverse(lines);
    Path turned = Files.write(folder.resolve("turned.jsonl"), lines);

    assertThat(together(turned, "--dry-run")).isEqualTo(together(papers, "--dry-run"));
  }

  @Test
  void aDryRunLeavesTheLedgerAsItIs() throws IOException {
    Run run =
        Run.of(
            "cluster",
            papers(GivenPapers::nothing),
            "--together",
            "--dry-run",
            "--pictures",
            "none",
            "--ledger",
            folder.resolve("ledger/subtopics.csv"));

    assertThat(run.err()).endsWith("sheaf: a dry run: the ledger stays as it is\n");
    assertThat(folder.resolve("ledger")).doesNotExist();
  }

  @Test
  void programsGetALineForEachPaperAndThenOneForEachCluster() throws IOException {
    List<String> lines =
        together(papers(i -> ",\"date\":\"2024-05-0" + (1 + i % 9) + "\""), "--json").lines();

    assertThat(lines).hasSize(93);
    assertThat(lines.get(0)).matches("\\{\"id\":\"p0\",\"cluster\":\"S\\d\",\"margin\":[0-9.]+,.*");
    assertThat(lines.get(90))
        .matches(
            "\\{\"cluster\":\"S1\",\"group\":null,\"within\":null,\"name\":\\{\"zh\":null,\"en\":\"\\w+\"},\"size\":30,"
                + "\"terms\":\\{\"en\":\\[.*]},\"central\":\\[.*],\"stability\":1,\"coherence\":[0-9.]+,"
                + "\"first\":\"2024-05-0\\d\",\"last\":\"2024-05-0\\d\",\"growth\":[0-9.]+,"
                + "\"proposed\":true,.*\"status\":\"proposed\"}");
  }

  @Test
  void chineseIsNamedInChineseAsItIsWritten() throws IOException {
    Path simplified = GivenPapers.simplified(folder.resolve("zh.jsonl"), GivenPapers::nothing);
    Path traditional = GivenPapers.traditional(folder.resolve("tw.jsonl"), GivenPapers::nothing);

    assertThat(together(simplified, "--dry-run").out()).contains("90 papers in 3 clusters", "患者");
    assertThat(together(traditional, "--dry-run").out()).contains("90 papers in 3 clusters", "臨床");
  }

  @Test
  void theOtherMethodFindsThePlainClustersAsWell() throws IOException {
    assertThat(together(papers(GivenPapers::kind), "--method", "SIB", "--k", "3").out())
        .contains("90 papers in 3 clusters\n", "ARI 1.000");
  }

  @Test
  void byDefaultEachTopicIsClusteredByItself() throws IOException {
    Run run = cluster(papers(i -> i < 75 ? ",\"label\":\"T\"" : ",\"label\":\"U\""));

    assertThat(run.out())
        .contains("T: 75 papers in 3 clusters")
        .contains("U: 15 papers in one cluster: too few to look for more, which takes 40\n");
    assertThat(files("charts").keySet())
        .hasSize(4)
        .allMatch(name -> name.startsWith("clusters-T-"));
  }

  @Test
  void aRunOverOneTopicSaysNothingOfTheOthers() throws IOException {
    Path papers = papers(i -> i % 2 == 0 ? ",\"label\":\"T\"" : ",\"label\":\"U\"");
    cluster(papers, "--k", "3", "--pictures", "none");
    String ledger = Files.readString(folder.resolve("ledger/subtopics.csv"));

    Run run = cluster(papers, "--k", "3", "--pictures", "none", "--within", "T");

    assertThat(ledger).contains(",proposed,T,", ",proposed,U,");
    assertThat(run.out()).endsWith("3 subtopics as before\n").doesNotContain("died");
    assertThat(folder.resolve("ledger/subtopics.csv")).hasContent(ledger);
  }

  @Test
  void aRunOverOtherPapersSaysNothingOfTheOld() throws IOException {
    together(papers(GivenPapers::nothing));

    Run run =
        together(
            GivenPapers.simplified(folder.resolve("zh.jsonl"), i -> ",\"date\":\"2024-05-01\""));

    assertThat(run.out()).doesNotContain("died");
  }

  @Test
  void anInterruptedRunLeavesTheLedgerAsItWas() throws Exception {
    together(papers(GivenPapers::nothing));
    Map<String, String> ledger = files("ledger");
    Path other = GivenPapers.simplified(folder.resolve("zh.jsonl"), GivenPapers::nothing);
    String file = folder.resolve("ledger/subtopics.csv").toString();

    Process process =
        JavaProcess.of(
                List.of(), Main.class, "cluster", other.toString(), "--together", "--ledger", file)
            .start();
    try (BufferedReader said = process.errorReader(UTF_8)) {
      assertThat(said.readLine()).contains("read 90 entries");
      process.destroy();
      assertThat(process.waitFor()).isNotZero();
    }

    assertThat(files("ledger")).isEqualTo(ledger);
  }

  @Test
  void whatIsFoundAndAcceptedIsPredicted() throws IOException {
    Path digest = Files.createDirectory(folder.resolve("digest"));
    Files.writeString(
        digest.resolve("taxonomy.csv"),
        "label,facet,parent,name_en,name_zh,aliases,terms\nT,topic,,,,,\n");
    GivenPapers.english(digest.resolve("papers.jsonl"), i -> ",\"label\":\"T\"");
    Path ledger = digest.resolve("subtopics.csv");
    Path unseen =
        Files.writeString(
            folder.resolve("new.jsonl"),
            "{\"text\":\"We study disease and the patient and the radiology and the diagnosis.\"}");

    Run.of("cluster", "-q", digest, "--ledger", ledger, "--pictures", "none");
    String medicine = medicine(Files.readString(ledger));
    Run.of("subtopics", "accept", medicine, "--name", "Medicine", "--ledger", ledger);
    Run.of("train", "-q", "--quick", digest, "--model", folder.resolve("m"));

    assertThat(Run.of("classify", "-q", "--model", folder.resolve("m"), unseen).lines().get(1))
        .contains("\tMedicine ");
    assertThat(Run.of("cluster", "-q", digest, "--ledger", ledger, "--pictures", "none").out())
        .contains(medicine + "  Medicine", "(accepted)")
        .endsWith("3 subtopics as before\n");
  }

  private static String medicine(String ledger) {
    String line = ledger.lines().filter(l -> l.contains("radiology")).findFirst().orElseThrow();
    return line.substring(0, line.indexOf(','));
  }
}
