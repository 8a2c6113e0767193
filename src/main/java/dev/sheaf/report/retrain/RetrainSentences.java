package dev.sheaf.report.retrain;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.report.Numbers;
import dev.sheaf.retrain.Changes;
import dev.sheaf.retrain.Contest;
import dev.sheaf.retrain.Promotion;
import dev.sheaf.retrain.Retraining;
import dev.sheaf.retrain.TaxonomyChanges;
import dev.sheaf.retrain.Warning;
import dev.sheaf.text.Plural;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a retraining found, in plain words. */
final class RetrainSentences {
  private RetrainSentences() {}

  /** What changed, kind by kind. Kinds without changes are left out. */
  static List<String> of(Changes changes) {
    List<String> kinds = new ArrayList<>();
    kinds.add(
        "papers: %s new, %s changed, %s relabelled, %s gone"
            .formatted(
                Numbers.count(changes.fresh().size()),
                Numbers.count(changes.changed().size()),
                Numbers.count(changes.relabelled().size()),
                Numbers.count(changes.gone().size())));
    of(changes.taxonomy(), kinds);
    if (changes.isAskedOtherwise()) {
      kinds.add("settings: others than those of the current model");
    }
    if (changes.isUnlabelledOther()) {
      kinds.add("unlabelled papers: others than those of the current model");
    }
    return kinds;
  }

  private static void of(TaxonomyChanges taxonomy, List<String> kinds) {
    List<String> parts = new ArrayList<>();
    add("added", taxonomy.added(), parts);
    add("removed", taxonomy.removed(), parts);
    add("edited", taxonomy.edited(), parts);
    taxonomy.folded().forEach((label, onto) -> parts.add(label + " folded onto " + onto));
    if (!parts.isEmpty()) {
      kinds.add("taxonomy: " + String.join("; ", parts));
    }
  }

  private static void add(String what, Collection<Label> labels, List<String> parts) {
    if (!labels.isEmpty()) {
      parts.add(what + " " + labels.stream().map(Label::name).collect(Collectors.joining(", ")));
    }
  }

  /** Labels with their papers, those with most first. */
  static String of(SortedMap<Label, Integer> papers, int most) {
    String some =
        papers.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(most)
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    int more = papers.size() - most;
    return more > 0 ? some + " and " + more + " more labels" : some;
  }

  /** What somebody should look at. */
  static String of(Warning warning) {
    String before = Numbers.count(Math.round(warning.before()));
    String now = Numbers.count(Math.round(warning.now()));
    String label = warning.label().map(Label::name).orElse("");
    return switch (warning.kind()) {
      case GONE ->
          "%s of the %s papers that the current model knows are gone (were the same paths given?);"
                  .formatted(now, before)
              + " what they taught cannot be compared";
      case FACET_LOST ->
          "a facet of which the current model knows %s has no label with papers enough any more"
              .formatted(Plural.counted(Math.round(warning.before()), "label"));
      case RELABELLED ->
          "%s of the %s topics that the current model knows are others now".formatted(now, before);
      case LABEL_LOST -> "%s had %s papers and has %s now".formatted(label, before, now);
      case LABEL_FOLDED ->
          "the taxonomy folds %s onto %s: it had %s papers and has %s now"
              .formatted(label, warning.onto().map(Label::name).orElse(""), before, now);
      case NEW_LABELS_DISAGREE ->
          "the current model agrees with %s of the topics of new papers, with %s of those of papers"
                  .formatted(Numbers.score(warning.now()), Numbers.score(warning.before()))
              + " known: are the new labels right?";
      case DRIFT ->
          "of the terms of new papers %s are known, of those of earlier papers %s were"
              .formatted(Numbers.score(warning.now()), Numbers.score(warning.before()));
    };
  }

  /** The verdict in a sentence or two. */
  static String of(Retraining found) {
    boolean isLoss = found.warnings().stream().anyMatch(Warning::isLoss);
    return of(found.verdict())
        + (isLoss ? " It loses papers or labels that no comparison can judge: refused." : "");
  }

  /** The verdict in a sentence. */
  static String of(Promotion verdict) {
    if (!verdict.isCompared()) {
      return "Not compared: there are too few labelled papers that neither model has learned from.";
    }
    List<String> worse = where(verdict, one -> verdict.isWorse(one) && verdict.counts(one));
    if (!worse.isEmpty()) {
      return "Worse beyond chance: " + String.join("; ", worse) + ".";
    }
    return notWorse(verdict) + moved(verdict);
  }

  private static String moved(Promotion verdict) {
    List<String> lost = where(verdict, one -> verdict.isWorse(one) && !verdict.counts(one));
    return lost.isEmpty()
        ? ""
        : " Better on new papers and worse on old ones ("
            + String.join("; ", lost)
            + "): labels mean something else now, or the new labels are wrong.";
  }

  private static String notWorse(Promotion verdict) {
    List<String> better = where(verdict, verdict::isBetter);
    String none =
        "Not worse beyond chance in any of " + Plural.counted(counting(verdict), "measure");
    return better.isEmpty()
        ? none + "."
        : none + ", and better: " + String.join("; ", better) + ".";
  }

  private static int counting(Promotion verdict) {
    return (int) verdict.findings().stream().filter(verdict::counts).count();
  }

  private static List<String> where(Promotion verdict, Predicate<Promotion.Finding> test) {
    return verdict.findings().stream().filter(test).map(RetrainSentences::of).toList();
  }

  private static String of(Promotion.Finding finding) {
    return "%s of %ss on %s %s, was %s (%s to %s)"
        .formatted(
            measure(finding.facet(), finding.measure()),
            finding.facet().word(),
            papers(finding.papers()),
            Numbers.score(finding.difference().first()),
            Numbers.score(finding.difference().second()),
            Numbers.difference(finding.difference().low()),
            Numbers.difference(finding.difference().high()));
  }

  static String measure(Facet facet, Promotion.Measure measure) {
    if (measure == Promotion.Measure.MACRO_F1) {
      return "macro-F1";
    }
    return facet == Facet.TOPIC ? "accuracy" : "micro-F1";
  }

  static String papers(Contest.Papers papers) {
    return switch (papers) {
      case NEW -> "new papers";
      case KNOWN -> "papers known";
      case ALL -> "all papers";
    };
  }

  /** How it was seen to that neither model had seen the papers. */
  static String way(Contest contest) {
    String count = papers(contest.papers()) + ": " + Numbers.count(contest.documents());
    return contest.way() == Contest.Way.BLOCKS
        ? count
            + " in order of date; the current model as it is, and the candidate's recipe learned"
            + " from all before each block"
        : count + "; both recipes learned anew without them";
  }

  /** The kind of a warning as a word for programs. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
