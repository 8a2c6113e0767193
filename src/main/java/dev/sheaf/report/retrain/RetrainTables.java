package dev.sheaf.report.retrain;

import static java.util.Comparator.comparingDouble;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.evaluate.Comparison.Difference;
import dev.sheaf.evaluate.LabelChange;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import dev.sheaf.retrain.Contest;
import dev.sheaf.retrain.Promotion;
import dev.sheaf.retrain.RelabelledPaper;
import dev.sheaf.retrain.TermChange;
import dev.sheaf.retrain.VocabularyCoverage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a retraining found, as tables. Where there is a limit, what matters most stays. */
final class RetrainTables {
  private static final int LONGEST_TITLE = 60;

  private RetrainTables() {}

  /** What both models score. */
  static Table scores(Promotion verdict) {
    List<Column> columns =
        List.of(
            Column.words("papers"),
            Column.words("facet"),
            Column.words("measure"),
            Column.numbers("current"),
            Column.numbers("candidate"),
            Column.numbers("difference"),
            Column.words("95 % interval"),
            Column.numbers("chance"),
            Column.words("verdict"));
    return new Table(
        columns, verdict.findings().stream().map(finding -> row(finding, verdict)).toList());
  }

  private static List<String> row(Promotion.Finding finding, Promotion verdict) {
    return List.of(
        RetrainSentences.papers(finding.papers()),
        finding.facet().word(),
        RetrainSentences.measure(finding.facet(), finding.measure()),
        Numbers.score(finding.difference().second()),
        Numbers.score(finding.difference().first()),
        Numbers.difference(finding.difference().value()),
        interval(finding.difference()),
        Numbers.score(finding.chance()),
        verdict.isWorse(finding)
            ? "worse"
            : verdict.isBetter(finding) ? "better" : "no worse beyond chance");
  }

  private static String interval(Difference difference) {
    return Numbers.difference(difference.low()) + " to " + Numbers.difference(difference.high());
  }

  /** The change of labels, the largest first; those beyond chance before the others. */
  static Table labels(List<Contest> contests, int most) {
    List<Column> columns =
        List.of(
            Column.words("papers"),
            Column.words("facet"),
            Column.answers("label"),
            Column.numbers("count"),
            Column.numbers("F1 current"),
            Column.numbers("F1 candidate"),
            Column.numbers("change"),
            Column.words("95 % interval"));
    List<List<String>> rows = new ArrayList<>();
    for (Contest contest : contests) {
      contest
          .results()
          .forEach(
              (facet, result) ->
                  largest(result.labels(), most)
                      .forEach(
                          change ->
                              rows.add(
                                  row(
                                      RetrainSentences.papers(contest.papers()),
                                      facet.word(),
                                      change))));
    }
    return new Table(columns, rows);
  }

  private static List<LabelChange> largest(List<LabelChange> changes, int most) {
    return changes.stream()
        .filter(change -> change.f1().first() != change.f1().second())
        .sorted(
            comparingDouble((LabelChange change) -> change.f1().isBeyondChance() ? 0 : 1)
                .thenComparing(comparingDouble(change -> -Math.abs(change.f1().value())))
                .thenComparing(LabelChange::label))
        .limit(most)
        .toList();
  }

  private static List<String> row(String papers, String facet, LabelChange change) {
    return List.of(
        papers,
        facet,
        change.label().name(),
        Numbers.count(change.documents()),
        Numbers.score(change.f1().second()),
        Numbers.score(change.f1().first()),
        Numbers.difference(change.f1().value()),
        interval(change.f1()));
  }

  /** The papers that the two models label otherwise. */
  static Table flips(List<Contest> contests, int most) {
    List<Column> columns =
        List.of(
            Column.words("paper"),
            Column.words("current"),
            Column.words("candidate"),
            Column.words("labelled"),
            Column.words("title"));
    return new Table(columns, flips(contests).limit(most).map(RetrainTables::row).toList());
  }

  /** The flips of all contests, the surest first. */
  static Stream<RelabelledPaper> flips(List<Contest> contests) {
    return contests.stream()
        .flatMap(contest -> contest.flips().stream())
        .sorted(
            comparingDouble(RelabelledPaper::sureness)
                .reversed()
                .thenComparing(flip -> flip.document().id()));
  }

  private static List<String> row(RelabelledPaper flip) {
    return List.of(
        flip.document().id(),
        names(flip.before()),
        names(flip.now()),
        names(flip.truth()),
        title(flip.document()));
  }

  private static String names(Collection<Label> labels) {
    return labels.isEmpty()
        ? "-"
        : labels.stream().map(Label::name).collect(Collectors.joining(", "));
  }

  /** A title in any language, or how the abstract begins. */
  static String title(Document document) {
    return Stream.concat(
            document.titles().values().stream(), document.abstracts().values().stream())
        .findFirst()
        .map(
            text ->
                text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE - 1) + "…")
        .orElse("-");
  }

  /** The words that labels gained and lost. */
  static Table terms(List<TermChange> changes, int most) {
    List<Column> columns =
        List.of(
            Column.words("facet"),
            Column.answers("label"),
            Column.words("gained"),
            Column.words("lost"));
    return new Table(
        columns,
        changes.stream()
            .limit(most)
            .map(
                change ->
                    List.of(
                        change.facet().word(),
                        change.label().name(),
                        String.join(", ", change.gained()),
                        String.join(", ", change.lost())))
            .toList());
  }

  /** How many terms were known of papers that were new. */
  static Table coverage(VocabularyCoverage coverage) {
    List<Column> columns =
        List.of(Column.words("digest"), Column.numbers("papers"), Column.numbers("terms known"));
    List<List<String>> rows = new ArrayList<>();
    coverage.fresh().forEach(share -> rows.add(row("new: ", share)));
    coverage.earlier().forEach(share -> rows.add(row("earlier: ", share)));
    return new Table(columns, rows);
  }

  private static List<String> row(String kind, VocabularyCoverage.Share share) {
    return List.of(
        kind + share.name(), Numbers.count(share.papers()), Numbers.score(share.terms()));
  }
}
