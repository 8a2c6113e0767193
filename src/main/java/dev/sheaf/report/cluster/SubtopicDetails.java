package dev.sheaf.report.cluster;

import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Screen;
import dev.sheaf.report.Screen.Emphasis;
import dev.sheaf.report.Wrapping;
import dev.sheaf.subtopic.FoundCluster;
import dev.sheaf.subtopic.Likeness;
import dev.sheaf.subtopic.ListedPaper;
import dev.sheaf.subtopic.Subtopic;
import dev.sheaf.subtopic.SubtopicId;
import dev.sheaf.subtopic.SubtopicLedger;
import dev.sheaf.text.Plural;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints all that a curator needs to decide on one subtopic. */
public final class SubtopicDetails {
  /** Where the text goes to no screen. */
  private static final int COLUMNS = 80;

  private static final String INDENT = " ".repeat(15);
  private static final int TITLES = 5;
  private static final int IDS = 5;

  private final SubtopicLedger ledger;
  private final Subtopic subtopic;
  private final Appendable out;

  private SubtopicDetails(SubtopicLedger ledger, Subtopic subtopic, Appendable out) {
    this.ledger = ledger;
    this.subtopic = subtopic;
    this.out = out;
  }

  /** Writes what the ledger knows of a subtopic. */
  public static void write(SubtopicLedger ledger, Subtopic subtopic, Appendable out)
      throws IOException {
    new SubtopicDetails(ledger, subtopic, out).write();
  }

  private void write() throws IOException {
    String head =
        "%s %s (%s)".formatted(subtopic.id(), subtopic.title(), SubtopicsReport.status(subtopic));
    for (String line : lines(head, "")) {
      Screen.write(line, Emphasis.TITLE, out);
      out.append('\n');
    }
    field("within", subtopic.within().map(Label::name).orElse("all papers"));
    field("group", subtopic.found().map(FoundCluster::groupTitle).orElse(""));
    field("label", subtopic.label().map(Label::name).orElse(""));
    field("papers", papers());
    field("terms", terms(Language.ZH, "，"));
    field(subtopic.terms().containsKey(Language.ZH) ? "" : "terms", terms(Language.EN, ", "));
    if (subtopic.found().isPresent()) {
      figures(subtopic.found().get());
    } else {
      field("figures", "not known yet: the next sheaf cluster of these papers writes them");
    }
    field("decisions", String.join("; ", subtopic.decisions()));
    titles();
    ids("examples", subtopic.papers().examples());
    ids("candidates", subtopic.papers().candidates());
  }

  private String papers() {
    SubtopicPapers papers = new SubtopicPapers(ledger, subtopic);
    String dates =
        papers.first().map(first -> ", %s to %s".formatted(first, papers.last().get())).orElse("");
    return Numbers.count(subtopic.papers().size()) + dates + growth();
  }

  private String growth() {
    return subtopic
        .found()
        .filter(found -> found.growth().isPresent())
        .map(
            found ->
                String.format(
                    Locale.ROOT,
                    "; growth %.1f: its share of the newest quarter of papers over that of"
                        + " the others",
                    found.growth().getAsDouble()))
        .orElse("");
  }

  private String terms(Language language, String between) {
    return String.join(between, subtopic.terms().getOrDefault(language, List.of()));
  }

  private void figures(FoundCluster found) throws IOException {
    field(
        "stability",
        Numbers.score(found.stability())
            + ": the share of it that is found again in random parts of the papers");
    field(
        "coherence",
        Numbers.score(found.coherence())
            + ": how many times as often as by chance its terms stand in the same papers");
    field("why", why(found));
    String name = "neighbours";
    for (Likeness neighbour : found.neighbours()) {
      field(name, neighbour(neighbour));
      name = "";
    }
  }

  private String why(FoundCluster found) {
    String near =
        found
            .label()
            .map(
                label ->
                    "; nearest label %s (F1 %s)"
                        .formatted(label.name(), Numbers.score(label.degree())))
            .orElse("");
    return (found.objections().isEmpty()
            ? "proposed: large enough, stable, coherent, and no label says the same"
            : "in the last run this spoke against it: " + String.join(", ", found.objections()))
        + near;
  }

  private String neighbour(Likeness neighbour) {
    Optional<Subtopic> known = SubtopicId.of(neighbour.name()).flatMap(ledger::find);
    return String.format(
        Locale.ROOT,
        "%s %s (%s): comes next for %.0f %% of its papers",
        neighbour.name(),
        known.map(Subtopic::title).orElse(""),
        known.map(SubtopicsReport::status).orElse("not known"),
        100 * neighbour.degree());
  }

  private void titles() throws IOException {
    SubtopicPapers papers = new SubtopicPapers(ledger, subtopic);
    if (!papers.areKnown() && subtopic.papers().size() > 0) {
      field("titles", "not known yet: the next sheaf cluster of these papers writes them");
      return;
    }
    titles("most central papers", papers.central(TITLES));
    titles("newest papers", papers.newest(TITLES));
  }

  private void titles(String what, List<String> ids) throws IOException {
    if (!ids.isEmpty()) {
      out.append("\n  ").append(what).append('\n');
    }
    for (String id : ids) {
      Optional<ListedPaper> paper = ledger.paper(id);
      String date = paper.flatMap(ListedPaper::published).map(PublicationDate::toString).orElse("");
      String line =
          Stream.of(date, SubtopicPapers.link(id).orElse(id))
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining("  "));
      indented("    ", paper.map(ListedPaper::title).orElse("(no title)"));
      indented("      ", line);
    }
  }

  private void ids(String what, Collection<String> ids) throws IOException {
    if (ids.isEmpty()) {
      return;
    }
    int more = ids.size() - IDS;
    String some = ids.stream().limit(IDS).collect(Collectors.joining(", "));
    out.append('\n');
    field(
        what,
        more <= 0
            ? some
            : "%s and %s: sheaf subtopics show %s --json has all"
                .formatted(some, Plural.counted(more, "more", "more"), subtopic.id()));
  }

  private void field(String name, String text) throws IOException {
    String before = "  " + name + " ".repeat(INDENT.length() - 2 - name.length());
    for (String line : lines(text, INDENT)) {
      out.append(before).append(line).append('\n');
      before = INDENT;
    }
  }

  private void indented(String indent, String text) throws IOException {
    for (String line : lines(text, indent)) {
      out.append(indent).append(line).append('\n');
    }
  }

  private List<String> lines(String text, String indent) {
    int columns = out instanceof Screen screen ? screen.width() : COLUMNS;
    String clean = text.replaceAll("[\\p{Cc}\\u2028\\u2029\\s]+", " ").strip();
    return clean.isEmpty() ? List.of() : Wrapping.lines(clean, columns - indent.length());
  }
}
