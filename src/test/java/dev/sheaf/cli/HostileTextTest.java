package dev.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.io.ControlCharacters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text from strangers steers no terminal, whatever field of whatever command it comes in. */
class HostileTextTest {
  /** Renames the window, moves the cursor, colours, turns the direction, begins a new line. */
  private static final String HOSTILE =
      "\u001b]0;x\u0007\u001b[2J\u009b31m\u202eb\u2066c\u200f\u2028d";

  @TempDir Path folder;
  private Path digest;
  private Path model;
  private Path ledger;

  @BeforeEach
  void writeDigest() throws IOException {
    digest = folder.resolve("digest" + HOSTILE + ".jsonl");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 24; i++) {
      lines
          .append("{\"id\":\"p")
          .append(i)
          .append(escaped())
          .append("\",\"date\":\"2024-0")
          .append(1 + i % 6)
          .append("-03\",\"title\":\"Title")
          .append(escaped())
          .append(i)
          .append("\",\"abstract\":\"")
          .append(i % 2 == 0 ? "agents plan tools" : "retrieval of documents")
          .append(" number ")
          .append(i)
          .append(escaped())
          .append("\",\"labels\":[")
          .append(i % 5 == 4 ? "" : "\"" + (i % 2 == 0 ? "Planning" : "Search") + escaped() + "\"")
          .append("]}\n");
    }
    Files.writeString(digest, lines);
    model = folder.resolve("models");
    ledger = folder.resolve("ledger.csv");
  }

  private void writeLedger() throws IOException {
    String name = HOSTILE.replaceAll("[\\p{Cc}\u2028]", "");
    Files.writeString(
        ledger,
        "id,status,within,label,name_zh,name_en,terms_zh,terms_en,decisions\n"
            + "S1,proposed,T%1$s,,名%1$s,Name%1$s,词%1$s,term%1$s,\n".formatted(name));
    Files.writeString(
        folder.resolve("ledger-papers.csv"),
        "subtopic,paper,role,date,title\nS1,p%1$s,candidate,2024-05-01,On agents%1$s\n"
            .formatted(name));
  }

  private static String escaped() {
    StringBuilder escaped = new StringBuilder();
    HOSTILE.chars().forEach(c -> escaped.append("\\u%04x".formatted(c)));
    return escaped.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read DIGEST",
        "read DIGEST --json",
        "train DIGEST --quick --model MODEL",
        "evaluate DIGEST --folds 2",
        "evaluate DIGEST --folds 2 --json",
        "evaluate DIGEST --folds 2 --against naive-bayes",
        "classify DIGEST",
        "classify DIGEST --json",
        "classify DIGEST --explain",
        "labels",
        "labels --json",
        "labels Planning",
        "models",
        "models --json",
        "models show 1",
        "models show 1 --json",
        "models diff 1 1",
        "models use WORD",
        "trends DIGEST --pictures none",
        "trends DIGEST --pictures none --json",
        "trends DIGEST --pictures none --all --facet theme",
        "trends DIGEST --pictures none --labels WORD",
        "trends DIGEST --pictures svg --out MISSING",
        "trends DIGEST --as-of WORD",
        "cluster DIGEST --together --dry-run --pictures none",
        "cluster DIGEST --together --dry-run --pictures none --json",
        "cluster DIGEST --within WORD --dry-run --pictures none",
        "cluster DIGEST --k WORD",
        "audit DIGEST",
        "audit DIGEST --json",
        "audit DIGEST --taxonomy DIGEST",
        "audit --taxonomy MISSING",
        "review DIGEST",
        "review DIGEST --json",
        "retrain DIGEST --dry-run",
        "retrain DIGEST --dry-run --json",
        "label DIGEST --model MODEL",
        "label DIGEST --model MISSING",
        "subtopics --ledger LEDGER",
        "subtopics --ledger LEDGER --json",
        "subtopics --ledger LEDGER show S1",
        "subtopics --ledger LEDGER show S1 --json",
        "subtopics --ledger LEDGER show WORD",
        "subtopics --ledger LEDGER accept S1",
        "subtopics --ledger DIGEST",
        "subtopics --ledger LEDGER rename S1 WORD",
        "read MISSING",
        "classify MISSING",
        "read DIGEST --format WORD",
        "labels WORD",
        "WORD"
      })
  void noControlCharacterReachesTheScreen(String line) throws IOException {
    if (!line.contains("MISSING") && !line.startsWith("train")) {
      assertThat(Run.of("train", digest, "--quick", "--quiet", "--model", model).code()).isZero();
    }
    if (line.contains("LEDGER")) {
      writeLedger();
    }
    String[] words = line.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] =
          switch (words[i]) {
            case "DIGEST" -> digest.toString();
            case "LEDGER" -> ledger.toString();
            case "MODEL" -> model.toString();
            case "MISSING" -> folder + "/" + HOSTILE;
            case "WORD" -> HOSTILE;
            default -> words[i];
          };
    }
    boolean takesModel =
        List.of("classify", "labels", "models", "retrain", "review", "trends").contains(words[0]);
    Object[] all = takesModel ? with(words, "--model", model.toString()) : words;

    assertIsClean(line, Run.of(all));
    System.setProperty("sheaf.columns", "80");
    assertIsClean(line + " at a terminal", Run.of(all));
  }

  private static void assertIsClean(String line, Run run) {
    String shown = run.out() + run.err();
    assertThat(shown).isNotEmpty();
    int found = ControlCharacters.find(shown, 0, shown.length());
    assertThat(shown.substring(found).lines().limit(1)).as(line).isEmpty();
    assertThat(run.code()).as(run.err()).isIn(0, 2);
  }

  @Test
  void theDiffOfLabelIsCleanAtATerminalAndExactInAPipe() throws IOException {
    Path page = folder.resolve("abstracts.txt");
    Files.writeString(
        page,
        Files.readString(Path.of("seeds/abstracts-undated.txt"))
            .replace("\nAbstract", HOSTILE.replace("\u2028", "") + "\nAbstract"));
    Object[] words = {"label", page, "--model", Models.trained()};

    String piped = Run.of(words).out();
    System.setProperty("sheaf.columns", "80");
    String shown = Run.of(words).out();

    assertThat(ControlCharacters.find(shown, 0, shown.length())).isEqualTo(shown.length());
    assertThat(piped).as(shown).contains("\u001b]0;x");
  }

  @AfterEach
  void isNoTerminalAnyMore() {
    System.clearProperty("sheaf.columns");
  }

  private static Object[] with(String[] words, String option, String value) {
    Object[] all = new Object[words.length + 2];
    System.arraycopy(words, 0, all, 0, words.length);
    all[words.length] = option;
    all[words.length + 1] = value;
    return all;
  }
}
