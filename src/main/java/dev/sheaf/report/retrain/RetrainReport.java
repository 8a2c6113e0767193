package dev.sheaf.report.retrain;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.error.Location;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Screen;
import dev.sheaf.report.Screen.Emphasis;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Style;
import dev.sheaf.retrain.Changes;
import dev.sheaf.retrain.Retraining;
import dev.sheaf.retrain.TermChange;
import dev.sheaf.retrain.VocabularyCoverage;
import dev.sheaf.retrain.Warning;
import dev.sheaf.store.KnownDocuments.Known;
import java.io.IOException;
import java.util.List;

/**
 * Prints the results of a retraining: a summary for a screen, or everything as Markdown, to be kept
 * with the model. Neither names a folder of the machine.
 *
 * @param current the version that was in use
 * @param setAside what was left out while reading
 */
public record RetrainReport(String current, Retraining found, List<SetAside> setAside) {
  private static final int FEW_LABELS = 12;
  private static final int FEW_CHANGES = 5;
  private static final int FEW_FLIPS = 5;
  private static final int MANY = Integer.MAX_VALUE;

  public RetrainReport {
    setAside = List.copyOf(setAside);
  }

  /** Writes what fits on a screen. */
  public void writeText(Appendable out) throws IOException {
    for (String kind : RetrainSentences.of(found.changes())) {
      out.append(kind).append('\n');
    }
    writeFresh(FEW_LABELS, out);
    writeNewLabels(FEW_LABELS, out);
    if (!found.warnings().isEmpty()) {
      out.append("\nLook at this first:\n");
      for (Warning warning : found.warnings()) {
        Screen.write("  ! " + RetrainSentences.of(warning), Emphasis.WARNING, out);
        out.append('\n');
      }
    }
    if (found.verdict().isCompared()) {
      out.append("\nBoth models on the same papers, which neither had seen:\n\n");
      RetrainTables.scores(found.verdict()).write(Style.TEXT, out);
    }
    writeTable(
        "Labels that changed most", RetrainTables.labels(found.contests(), FEW_CHANGES), out);
    long flips = RetrainTables.flips(found.contests()).count();
    writeTable(
        "Papers labelled otherwise, %s in all; those first of which both models are sure"
            .formatted(Numbers.count(flips)),
        RetrainTables.flips(found.contests(), FEW_FLIPS),
        out);
    List<TermChange> ofTopics =
        found.terms().stream().filter(change -> change.facet() == Facet.TOPIC).toList();
    writeTable("Strongest words", RetrainTables.terms(ofTopics, FEW_CHANGES), out);
    writeDrift(found.coverage(), out);
    out.append('\n');
    Emphasis emphasis = found.isRefused() ? Emphasis.WARNING : Emphasis.ANSWER;
    Screen.write(RetrainSentences.of(found), emphasis, out);
    out.append("\n");
  }

  private void writeFresh(int most, Appendable out) throws IOException {
    for (Facet facet : Facet.values()) {
      if (!found.fresh().get(facet).isEmpty()) {
        out.append("new papers by %s: ".formatted(facet.word()))
            .append(RetrainSentences.of(found.fresh().get(facet), most))
            .append('\n');
      }
    }
  }

  private void writeNewLabels(int most, Appendable out) throws IOException {
    if (!found.newLabels().isEmpty()) {
      out.append("labels new to the taxonomy: ")
          .append(RetrainSentences.of(found.newLabels(), most))
          .append('\n');
    }
  }

  private static void writeTable(String title, Table table, Appendable out) throws IOException {
    if (!table.rows().isEmpty()) {
      out.append('\n').append(title).append(":\n\n");
      table.write(Style.TEXT, out);
    }
  }

  private static void writeDrift(VocabularyCoverage coverage, Appendable out) throws IOException {
    if (!coverage.fresh().isEmpty()) {
      out.append("\nterms of new papers that the current model knows: ")
          .append(Numbers.score(VocabularyCoverage.overall(coverage.fresh())));
      if (!coverage.earlier().isEmpty()) {
        out.append("; of earlier papers, before it learned from them: ")
            .append(Numbers.score(VocabularyCoverage.overall(coverage.earlier())));
      }
      out.append('\n');
    }
  }

  /** Writes all of it as Markdown. */
  public void writeMarkdown(Appendable out) throws IOException {
    out.append("# Retrained after version ").append(current).append("\n\n");
    out.append(RetrainSentences.of(found)).append("\n");
    heading("What changed", out);
    for (String kind : RetrainSentences.of(found.changes())) {
      out.append("- ").append(kind).append('\n');
    }
    if (!found.warnings().isEmpty()) {
      heading("Look at this first", out);
      for (Warning warning : found.warnings()) {
        out.append("- ").append(RetrainSentences.of(warning)).append('\n');
      }
    }
    writeScores(out);
    section("Change of each label", RetrainTables.labels(found.contests(), MANY), out);
    section("Papers labelled otherwise", RetrainTables.flips(found.contests(), MANY), out);
    section("Words gained and lost", RetrainTables.terms(found.terms(), MANY), out);
    heading("New papers by label", out);
    writeFresh(MANY, out);
    writeNewLabels(MANY, out);
    section("Terms that were known", RetrainTables.coverage(found.coverage()), out);
    writeChanges(found.changes(), out);
    writeSetAside(out);
  }

  private void writeScores(Appendable out) throws IOException {
    if (found.verdict().isCompared()) {
      section("Both models on the same papers", RetrainTables.scores(found.verdict()), out);
      out.append('\n');
      for (var contest : found.contests()) {
        out.append("- ").append(RetrainSentences.way(contest)).append(".\n");
      }
      out.append(
          "- chance: how probable such a result, or a worse one, is of a candidate that is as good;"
              + " a measure is worse at %s and less.\n"
                  .formatted(Numbers.decimal(found.verdict().level())));
    }
  }

  private static void heading(String title, Appendable out) throws IOException {
    out.append("\n## ").append(title).append("\n\n");
  }

  private static void section(String title, Table table, Appendable out) throws IOException {
    if (!table.rows().isEmpty()) {
      heading(title, out);
      table.write(Style.MARKDOWN, out);
    }
  }

  private static void writeChanges(Changes changes, Appendable out) throws IOException {
    writePapers("New papers", changes.fresh(), out);
    writePapers("Changed papers", changes.changed(), out);
    writePapers(
        "Relabelled papers",
        changes.relabelled().stream().map(Changes.Relabelled::document).toList(),
        out);
    if (!changes.gone().isEmpty()) {
      heading("Papers gone", out);
      for (Known known : changes.gone()) {
        out.append("- ").append(known.id()).append('\n');
      }
    }
  }

  private static void writePapers(String title, List<Document> papers, Appendable out)
      throws IOException {
    if (!papers.isEmpty()) {
      heading(title, out);
      for (Document paper : papers) {
        String line = paper.id() + ": " + RetrainTables.title(paper).replaceAll("\\s+", " ");
        out.append("- ").append(line).append('\n');
      }
    }
  }

  private void writeSetAside(Appendable out) throws IOException {
    if (!setAside.isEmpty()) {
      heading("Not read", out);
      for (SetAside broken : setAside) {
        out.append("- ").append(place(broken.where())).append(": ").append(broken.why());
        out.append('\n');
      }
    }
  }

  /** The file's name and the line. */
  static String place(Location where) {
    String name = where.name().replace('\\', '/');
    return new Location(name.substring(name.lastIndexOf('/') + 1), where.line()).toString();
  }
}
