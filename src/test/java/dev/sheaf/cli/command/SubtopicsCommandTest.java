package dev.sheaf.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubtopicsCommandTest {
  @TempDir private Path folder;
  private Path ledger;

  /** A digest of agents that search and agents in kitchens; the first 20 searchers are proposed. */
  @BeforeEach
  void files() throws IOException {
    Files.writeString(
        folder.resolve("taxonomy.csv"),
        "label,facet,parent,name_en,name_zh,aliases,terms\nAgent,topic,,,,,\nRAG,topic,,,,,\n");
    ledger =
        Files.writeString(
            folder.resolve("subtopics.csv"),
            """
            id,status,within,label,name_zh,name_en,terms_zh,terms_en,decisions
            S1,proposed,Agent,,搜索智能体,Search agents,搜索,search; browser,
            S2,gone,Agent,,厨房,,厨房,,
            """);
    Files.writeString(
        folder.resolve("subtopics-papers.csv"),
        IntStream.range(0, 20)
            .mapToObj(i -> "S1,search-" + i + ",candidate\n")
            .collect(Collectors.joining("", "subtopic,paper,role\n", "S2,kitchen-1,candidate\n")));
    Files.writeString(
        folder.resolve("papers.jsonl"),
        papers("search", "searches the web by a browser query")
            + papers("kitchen", "cooks a meal"));
  }

  private static String papers(String name, String does) {
    String[] things = {"well", "often", "slowly", "safely", "alone"};
    return IntStream.range(0, 30)
        .mapToObj(
            i ->
                "{'id':'%s-%s','title':'Agent %2$s','abstract':'An agent %s %s','labels':['%s']}\n"
                    .replace('\'', '"')
                    .formatted(
                        name,
                        String.valueOf(i),
                        does,
                        things[i % 5],
                        i % 10 == 9 ? "RAG" : "Agent"))
        .collect(Collectors.joining());
  }

  private Run run(Object... words) {
    Object[] all = new Object[words.length + 3];
    all[0] = "subtopics";
    System.arraycopy(words, 0, all, 1, words.length);
    all[words.length + 1] = "--ledger";
    all[words.length + 2] = ledger;
    return Run.of(all);
  }

  @Test
  void listTellsWhatCanBeDecidedOn() {
    Run list = run();

    assertThat(list.lines()).hasSize(2);
    assertThat(list.lines().get(1))
        .matches("S1 +proposed +Agent +搜索智能体 +Search agents +0 +20 +搜索, search, browser");
    assertThat(list.err()).isEqualTo("sheaf: 1 more subtopic, gone or merged: --all lists them\n");
    assertThat(run("list", "--all").lines()).hasSize(3);
  }

  @Test
  void showTellsAllOfOne() {
    assertThat(run("show", "s1").out())
        .startsWith("S1 搜索智能体 / Search agents (proposed)\n  within       Agent\n")
        .contains("  candidates   search-0, search-1, search-10,")
        .contains("titles       not known yet: the next sheaf cluster");
    assertThat(run("show", "2", "--json").out())
        .startsWith("{\"id\":\"S2\",\"status\":\"gone\",\"into\":null,\"within\":\"Agent\",")
        .contains("\"candidates\":[\"kitchen-1\"],\"decisions\":[],\"found\":null");
  }

  @Test
  void showTellsTheTitlesOfTheMostCentralAndTheNewestPapersWithLinks() throws IOException {
    Files.writeString(
        ledger,
        """
        id,status,within,label,name_zh,name_en,terms_zh,terms_en,decisions,stability,coherence,growth,nearest_label,objections,neighbours,most_central
        S1,proposed,Agent,,,Search agents,,search,,0.9,0.2,1.5,RAG 0.31,unstable,S2 0.25,2402.00002
        S2,proposed,Agent,,厨房,,厨房,,,,,,,,,
        """);
    String title = "一个很长的标题，它说的是搜索智能体如何浏览网页并回答问题，".repeat(3);
    Files.writeString(
        folder.resolve("subtopics-papers.csv"),
        "subtopic,paper,role,date,title\nS1,2402.00002,candidate,2024-02-03,"
            + title
            + "\nS1,some-id,candidate,2024-03,Newer\n");

    Run shown = run("show", "S1");

    assertThat(shown.lines()).allMatch(line -> width(line) <= 80);
    assertThat(shown.out())
        .contains("papers       2, 2024-02-03 to 2024-03; growth 1.5")
        .contains("why          in the last run this spoke against it: unstable; nearest label")
        .contains("S2 厨房 (proposed): comes next for 25 % of its papers")
        .containsSubsequence(
            "most central papers\n    一个很长的标题",
            "2024-02-03 https://arxiv.org/abs/2402.00002",
            "newest papers\n    Newer\n      2024-03 some-id\n    一个很长的标题");
    assertThat(run("show", "S1", "--json").out())
        .contains("\"link\":\"https://arxiv.org/abs/2402.00002\"")
        .contains("\"neighbours\":[{\"name\":\"S2\",\"likeness\":0.25}]");
  }

  @Test
  void subtopicsStandBelowTheirGroups() throws IOException {
    Files.writeString(
        ledger,
        """
        id,status,within,label,name_zh,name_en,terms_zh,terms_en,decisions,stability,group_zh,group_en
        S1,proposed,Agent,,,Browsers,,,,0.9,搜索,"Search, and more"
        S2,proposed,Agent,,,Kitchens,,,,0.9,,
        S3,proposed,Agent,,,Queries,,,,0.9,搜索,"Search, and more"
        """);
    Files.writeString(folder.resolve("subtopics-papers.csv"), "subtopic,paper,role\n");

    assertThat(run().lines().stream().skip(1).map(line -> line.replaceAll(" {2,}", "|").strip()))
        .containsExactly(
            "group of 2|Agent|搜索|Search, and more",
            "|S1|proposed|Agent|-|Browsers|0|0",
            "|S3|proposed|Agent|-|Queries|0|0",
            "S2|proposed|Agent|-|Kitchens|0|0");
    assertThat(run("show", "S3").out()).contains("\n  group        搜索 / Search, and more\n");
    assertThat(run("show", "S3", "--json").out())
        .contains("\"group\":{\"zh\":\"搜索\",\"en\":\"Search, and more\"}");
    assertThat(run("show", "S2", "--json").out()).contains("\"group\":null");
  }

  private static int width(String line) {
    return line.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
  }

  @Test
  void anAcceptedSubtopicIsPredictedByTheNextModel() throws IOException {
    Path unseen =
        Files.writeString(
            folder.resolveSibling(folder.getFileName() + ".jsonl"),
            """
            {"id":"a","title":"Agent","abstract":"An agent searches the web by browser query"}
            {"id":"b","title":"Agent","abstract":"An agent cooks a meal"}
            """);

    Run accepted = run("accept", "S1", "--name", "搜索智能体/Search agents");
    Run.of("train", "--quick", "--quiet", "--model", folder.resolve("m"), folder);
    Run answers = Run.of("classify", "--quiet", "--model", folder.resolve("m"), unseen);

    assertThat(accepted.out())
        .isEqualTo("accepted S1 搜索智能体 / Search agents as 搜索智能体: 20 examples, 20 of them new\n");
    assertThat(answers.lines().get(1)).contains("搜索智能体");
    assertThat(answers.lines().get(2)).doesNotContain("搜索智能体");
    Files.delete(unseen);
  }

  @Test
  void decisionsAreTakenInWords() throws IOException {
    assertThat(run("rename", "S1", "Web", "search").out())
        .isEqualTo("renamed S1 搜索智能体 / Web search\n");
    assertThat(run("merge", "S1", "S2").out())
        .isEqualTo("merged S2 into S1 搜索智能体 / Web search: 21 papers\n");
    assertThat(run("reject", "S1").out()).isEqualTo("rejected S1 搜索智能体 / Web search\n");
    assertThat(Files.readString(ledger))
        .contains("renamed from 搜索智能体 / Search agents; took in S2; rejected,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "show S7|expected a subtopic, found no S7, perhaps S1 or S2",
        "show seven|expected an id such as S7, found \"seven\"",
        "show|show: expected an id, found nothing",
        "merge S1|merge: expected an id and the id of its part, found S1",
        "list S1|list: expected no further word, found S1",
        "drop S1|expected list, show, accept, rename, reject or merge, found \"drop\"",
        "reject S1 --name X|--name: expected with accept, found with reject",
        "accept S1 --name A;B|expected a name on one line and without a semicolon, found \"A;B\"",
        "accept S1 --name rag|DIR/taxonomy.csv:3: expected a new name for S1, found \"rag\" for RAG"
            + " here: give it another one, --name NAME",
      })
  void whatIsWrongIsSaidInOneLine(String words, String problem) {
    Run run = run((Object[]) words.split(" "));

    assertThat(run.in(folder)).isEqualTo("exit 2\nsheaf: " + problem + "\n");
  }

  @Test
  void withoutALedgerTheCommandThatMakesOneIsNamed() {
    Run run = Run.of("subtopics", "--ledger", folder.resolve("none.csv"));

    assertThat(run.in(folder))
        .isEqualTo(
            "exit 2\nsheaf: DIR/none.csv: expected a ledger of subtopics, found no such file: sheaf"
                + " cluster makes one\n");
  }
}
