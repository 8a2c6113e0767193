package dev.sheaf.report.retrain;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.evaluate.Comparison.Difference;
import dev.sheaf.evaluate.LabelChange;
import dev.sheaf.json.Json;
import dev.sheaf.report.evaluation.EvaluationJson;
import dev.sheaf.retrain.Changes;
import dev.sheaf.retrain.Contest;
import dev.sheaf.retrain.Promotion;
import dev.sheaf.retrain.RelabelledPaper;
import dev.sheaf.retrain.Retraining;
import dev.sheaf.retrain.TermChange;
import dev.sheaf.retrain.VocabularyCoverage;
import dev.sheaf.retrain.Warning;
import dev.sheaf.store.KnownDocuments.Known;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * Prints the results of a retraining for programs, with the same content as {@link RetrainReport}.
 */
public final class RetrainJson {
  private RetrainJson() {}

  /** A whole report as one object. */
  public static Json.Dictionary of(RetrainReport report) {
    Retraining found = report.found();
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("current", Json.of(report.current()));
    members.put("verdict", Json.of(found.isRefused() ? "worse" : verdict(found.verdict())));
    members.put("level", Json.rounded(found.verdict().level()));
    members.put("changes", of(found.changes()));
    Map<String, Json> fresh = new LinkedHashMap<>();
    found.fresh().forEach((facet, papers) -> fresh.put(facet.word(), counts(papers)));
    members.put("newPapers", new Json.Dictionary(fresh));
    members.put("newLabels", counts(found.newLabels()));
    members.put("warnings", list(found.warnings(), RetrainJson::of));
    members.put("scores", list(found.verdict().findings(), one -> of(one, found.verdict())));
    members.put("labels", Json.array(labels(found.contests())));
    members.put("flipped", list(RetrainTables.flips(found.contests()).toList(), RetrainJson::of));
    members.put("terms", list(found.terms(), RetrainJson::of));
    members.put("termsKnown", of(found.coverage()));
    members.put(
        "notRead",
        list(
            report.setAside(),
            broken ->
                dictionary(
                    "where", Json.of(RetrainReport.place(broken.where())),
                    "why", Json.of(broken.why()))));
    return new Json.Dictionary(members);
  }

  /**
   * How good the candidate was found to be on the papers compared, new ones where there are enough,
   * for its manifest: {@code protocol} is {@code retrain}, and {@code topic} and {@code theme} have
   * the members of those of {@link EvaluationJson} that a comparison gives. Empty if nothing was
   * compared.
   */
  public static Optional<Json> scores(Retraining found) {
    return found.contests().stream().findFirst().map(RetrainJson::scores);
  }

  private static Json scores(Contest contest) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("protocol", Json.of("retrain"));
    contest
        .results()
        .forEach(
            (facet, result) ->
                members.put(
                    facet.word(),
                    dictionary(
                        "test",
                        Json.of(result.comparison().documents()),
                        facet == Facet.TOPIC ? "accuracy" : "microF1",
                        Json.rounded(result.comparison().microF1().first()),
                        "macroF1",
                        Json.rounded(result.comparison().macroF1().first()))));
    return new Json.Dictionary(members);
  }

  /** One word: better, no-worse, worse, or not-compared. */
  static String verdict(Promotion verdict) {
    if (!verdict.isCompared()) {
      return "not-compared";
    }
    return verdict.isWorse() ? "worse" : verdict.isBetter() ? "better" : "no-worse";
  }

  private static Json of(Changes changes) {
    return dictionary(
        "new", list(changes.fresh(), RetrainJson::id),
        "changed", list(changes.changed(), RetrainJson::id),
        "relabelled", list(changes.relabelled(), one -> id(one.document())),
        "gone", list(changes.gone(), (Known known) -> Json.of(known.id())),
        "taxonomy", Json.of(!changes.taxonomy().isEmpty()),
        "settings", Json.of(changes.isAskedOtherwise()),
        "unlabelled", Json.of(changes.isUnlabelledOther()));
  }

  private static Json id(Document document) {
    return Json.of(document.id());
  }

  private static Json counts(SortedMap<Label, Integer> papers) {
    Map<String, Json> counts = new LinkedHashMap<>();
    papers.forEach((label, count) -> counts.put(label.name(), Json.of(count)));
    return new Json.Dictionary(counts);
  }

  private static Json of(Warning warning) {
    return dictionary(
        "kind", Json.of(RetrainSentences.word(warning.kind())),
        "before", Json.rounded(warning.before()),
        "now", Json.rounded(warning.now()),
        "text", Json.of(RetrainSentences.of(warning)));
  }

  private static Json of(Promotion.Finding finding, Promotion verdict) {
    return dictionary(
        "papers", Json.of(RetrainSentences.word(finding.papers())),
        "facet", Json.of(finding.facet().word()),
        "measure", Json.of(RetrainSentences.measure(finding.facet(), finding.measure())),
        "difference", of(finding.difference()),
        "chance", Json.rounded(finding.chance()),
        "worse", Json.of(verdict.isWorse(finding)));
  }

  private static Json of(Difference difference) {
    return dictionary(
        "current", Json.rounded(difference.second()),
        "candidate", Json.rounded(difference.first()),
        "low", Json.rounded(difference.low()),
        "high", Json.rounded(difference.high()));
  }

  private static List<Json> labels(List<Contest> contests) {
    return contests.stream()
        .flatMap(
            contest ->
                contest.results().entrySet().stream()
                    .flatMap(
                        facet ->
                            facet.getValue().labels().stream()
                                .map(change -> of(contest, facet.getKey().word(), change))))
        .toList();
  }

  private static Json of(Contest contest, String facet, LabelChange change) {
    return dictionary(
        "papers", Json.of(RetrainSentences.word(contest.papers())),
        "facet", Json.of(facet),
        "label", Json.of(change.label().name()),
        "count", Json.of(change.documents()),
        "f1", of(change.f1()));
  }

  private static Json of(RelabelledPaper flip) {
    return dictionary(
        "id", Json.of(flip.document().id()),
        "title", Json.of(RetrainTables.title(flip.document())),
        "facet", Json.of(flip.facet().word()),
        "current", names(flip.before()),
        "candidate", names(flip.now()),
        "labelled", names(flip.truth()),
        "sureness", Json.rounded(flip.sureness()));
  }

  private static Json names(Collection<Label> labels) {
    return list(labels, label -> Json.of(label.name()));
  }

  private static Json of(TermChange change) {
    return dictionary(
        "facet", Json.of(change.facet().word()),
        "label", Json.of(change.label().name()),
        "gained", list(change.gained(), Json::of),
        "lost", list(change.lost(), Json::of));
  }

  private static Json of(VocabularyCoverage coverage) {
    return dictionary(
        "new", list(coverage.fresh(), RetrainJson::of),
        "earlier", list(coverage.earlier(), RetrainJson::of));
  }

  private static Json of(VocabularyCoverage.Share share) {
    return dictionary(
        "digest", Json.of(share.name()),
        "papers", Json.of(share.papers()),
        "share", Json.rounded(share.terms()));
  }

  private static <T> Json list(Collection<T> items, Function<T, Json> json) {
    return Json.array(items.stream().map(json).toList());
  }

  /** Names and values by turns. */
  private static Json dictionary(Object... namesAndValues) {
    Map<String, Json> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      members.put((String) namesAndValues[i], (Json) namesAndValues[i + 1]);
    }
    return new Json.Dictionary(members);
  }
}
