package dev.sheaf.report.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Seeds;
import dev.sheaf.corpus.Label;
import dev.sheaf.read.format.Format;
import dev.sheaf.taxonomy.TaxonomyAliases;
import dev.sheaf.writeback.DigestFile;
import dev.sheaf.writeback.FilledDigest;
import dev.sheaf.writeback.Insertion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnifiedDiffTest {
  private static final Pattern HUNK =
      Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@\n");

  private static final String TAXONOMY =
      """
      label,facet,parent,name_en,name_zh,aliases,terms
      Agent,topic,,,智能体,,
      RAG,topic,,,,检索增强,
      """;
  private static final Map<Label, List<String>> ALIASES =
      new TreeMap<>(
          Map.of(
              new Label("Agent"), List.of("agents"),
              new Label("RAG"), List.of("R.A.G"),
              new Label("3D重建"), List.of("3D-重建"),
              new Label("问答"), List.of("问-答")));

  private static FilledDigest file(String path, String text, Insertion... insertions) {
    DigestFile file = new DigestFile(Path.of(path), Path.of(path), Format.DIGEST, text);
    return new FilledDigest(file, List.of(insertions));
  }

  private static String diff(FilledDigest file) throws IOException {
    StringBuilder out = new StringBuilder();
    UnifiedDiff.of(file).write(out);
    return out.toString();
  }

  @Test
  void whatIsPutInStandsBetweenThreeLinesOnEachSide() throws IOException {
    String diff = diff(file("a.txt", "1\n2\n3\n4\n5\n6\n7\n8\n", new Insertion(7, "\nAgent")));

    assertThat(diff)
        .isEqualTo(
            """
            --- a/a.txt
            +++ b/a.txt
            @@ -2,6 +2,7 @@
             2
             3
             4
            +Agent
             5
             6
             7
            """);
  }

  @Test
  void aLineThatIsChangedIsShownBeforeAndAfter() throws IOException {
    assertThat(diff(file("a.txt", "| x | |\n", new Insertion(6, "Agent "))))
        .endsWith("@@ -1 +1 @@\n-| x | |\n+| x | Agent |\n");
  }

  @Test
  void aMissingLineEndIsSaid() throws IOException {
    assertThat(diff(file("a.txt", "1\r\n2", new Insertion(4, "\r\nAgent"))).lines().skip(2))
        .containsExactly(
            "@@ -1,2 +1,3 @@",
            " 1",
            "-2",
            "\\ No newline at end of file",
            "+2",
            "+Agent",
            "\\ No newline at end of file");
  }

  @Test
  void namesWithSpacesEndInATab() throws IOException {
    assertThat(diff(file("my papers.txt", "1\n", new Insertion(0, "2"))))
        .startsWith("--- a/my papers.txt\t\n+++ b/my papers.txt\t\n");
  }

  @Test
  void noChangesAreNoDiff() throws IOException {
    assertThat(diff(file("a.txt", "1\n"))).isEmpty();
  }

  @Test
  void ofATaxonomyTheChangedLinesAloneAreShown(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("taxonomy.csv"), TAXONOMY);
    StringBuilder out = new StringBuilder();

    UnifiedDiff.of(TaxonomyAliases.add(file, ALIASES)).write(out);

    assertThat(out)
        .hasToString(
            """
            --- %1$s
            +++ %1$s
            @@ -2 +2 @@
            -Agent,topic,,,智能体,,
            +Agent,topic,,,智能体,agents,
            @@ -3 +3 @@
            -RAG,topic,,,,检索增强,
            +RAG,topic,,,,检索增强; R.A.G,
            @@ -3,0 +4 @@
            +3D重建,theme,,,,3D-重建,
            @@ -3,0 +5 @@
            +问答,theme,,,,问-答,
            """
                .formatted(file));
  }

  @Seeds
  void applyingItGivesTheTextWithAllPutIn(Random random) throws IOException {
    StringBuilder text = new StringBuilder("x");
    List<Insertion> insertions = new ArrayList<>();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(List.of("a", "b", "\n", "\r\n", "\n\n").get(random.nextInt(5)));
      boolean isHere = random.nextInt(8) == 0 && text.charAt(text.length() - 1) != '\n';
      if (isHere) {
        insertions.add(new Insertion(text.length(), random.nextBoolean() ? "\nL" : " L\n\n"));
      }
    }
    FilledDigest file = file("a.txt", text.toString(), insertions.toArray(Insertion[]::new));

    assertThat(applied(diff(file), text.toString())).isEqualTo(file.text());
  }

  /** The text after a patch, naively: what each hunk shows before gives way to what is after. */
  private static String applied(String diff, String text) {
    List<String> lines = lines(text);
    int shift = 0;
    List<String> hunks = List.of(diff.split("(?m)^(?=@@ )", -1));
    for (String hunk : hunks.subList(1, hunks.size())) {
      Matcher head = HUNK.matcher(hunk);
      assertThat(head.lookingAt()).isTrue();
      List<String> before = side(hunk.substring(head.end()), "+");
      List<String> after = side(hunk.substring(head.end()), "-");
      int start = Integer.parseInt(head.group(1)) - 1 + shift;
      assertThat(lines.subList(start, start + before.size())).isEqualTo(before);
      assertThat(head.group(2) + head.group(3) + head.group(4))
          .isEqualTo(count(before) + (start + 1) + count(after));
      lines.subList(start, start + before.size()).clear();
      lines.addAll(start, after);
      shift += after.size() - before.size();
    }
    return String.join("", lines);
  }

  /** The lines of a hunk but those with one mark. */
  private static List<String> side(String changes, String without) {
    List<String> lines = new ArrayList<>();
    String last = " ";
    for (String line : lines(changes)) {
      if (line.startsWith("\\")) {
        if (!last.equals(without)) {
          String whole = lines.remove(lines.size() - 1);
          lines.add(whole.substring(0, whole.length() - 1));
        }
      } else {
        last = line.substring(0, 1);
        if (!last.equals(without)) {
          lines.add(line.substring(1));
        }
      }
    }
    return lines;
  }

  private static String count(List<String> lines) {
    return lines.size() == 1 ? "null" : String.valueOf(lines.size());
  }

  private static List<String> lines(String text) {
    return text.isEmpty()
        ? new ArrayList<>()
        : new ArrayList<>(
            List.of(text.split("(?<=\n)", -1)).stream().filter(s -> !s.isEmpty()).toList());
  }
}
