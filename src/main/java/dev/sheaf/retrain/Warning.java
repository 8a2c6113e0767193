package dev.sheaf.retrain;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.store.KnownDocuments;
import dev.sheaf.train.Training;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A warning about a change so large that it may be a mistake. Models are judged by the labels of
 * the papers, so no comparison shows that the labels themselves are wrong.
 *
 * @param label which label, where it is about one
 * @param onto what the taxonomy folds it onto
 * @param before a count or share of before
 * @param now the same of now
 */
public record Warning(
    Kind kind, Optional<Label> label, Optional<Label> onto, double before, double now) {
  /** With fewer papers, half of a label's may change for no great reason. */
  private static final int FEW_PAPERS = 10;

  private static final double MANY = 0.1;

  /** What is large. */
  public enum Kind {
    /** Many papers that the current model knew are gone: papers known, papers gone. */
    GONE,
    /** The candidate has learned no label of a facet that the current model has labels of. */
    FACET_LOST,
    /** Many papers have other topics than they had: papers with a topic, those with another. */
    RELABELLED,
    /** A label lost half of its papers and more, those gone aside: papers before, papers now. */
    LABEL_LOST,
    /** The taxonomy folds a label with papers onto another: papers before, papers now. */
    LABEL_FOLDED,
    /**
     * The topics of new papers agree far less with the current model than those of papers known:
     * accuracy on known papers, accuracy on new ones.
     */
    NEW_LABELS_DISAGREE,
    /** Far fewer terms of new papers are known: share of earlier papers, share of new ones. */
    DRIFT
  }

  /** Whether the candidate would lose what no comparison of answers can see. */
  public boolean isLoss() {
    return kind == Kind.GONE || kind == Kind.FACET_LOST;
  }

  /** A facet that only the current model answers, if there is one. */
  static List<Warning> of(CurrentModel current, Training candidate) {
    return Stream.of(Facet.values())
        .filter(facet -> candidate.model().classifier(facet).isEmpty())
        .flatMap(facet -> current.model().classifier(facet).stream())
        .map(lost -> of(Kind.FACET_LOST, lost.labels().size(), 0))
        .toList();
  }

  private static Warning of(Kind kind, double before, double now) {
    return new Warning(kind, Optional.empty(), Optional.empty(), before, now);
  }

  /** What the papers themselves tell. */
  static List<Warning> of(CurrentModel current, Recipe wanted, Changes changes) {
    List<Warning> warnings = new ArrayList<>();
    int known = current.documents().size();
    if (changes.gone().size() > MANY * known) {
      warnings.add(of(Kind.GONE, known, changes.gone().size()));
    }
    int topics =
        (int)
            current.documents().byId().values().stream()
                .filter(k -> k.labels().containsKey(Facet.TOPIC))
                .count();
    int others =
        (int)
            changes.relabelled().stream()
                .filter(r -> r.before().containsKey(Facet.TOPIC))
                .filter(r -> !r.before().get(Facet.TOPIC).equals(r.document().labels(Facet.TOPIC)))
                .count();
    if (others > MANY * topics && others >= FEW_PAPERS) {
      warnings.add(of(Kind.RELABELLED, topics, others));
    }
    for (Facet facet : Facet.values()) {
      lost(facet, current.documents(), wanted, changes, warnings);
    }
    return warnings;
  }

  private static void lost(
      Facet facet,
      KnownDocuments documents,
      Recipe wanted,
      Changes changes,
      List<Warning> warnings) {
    Map<Label, Integer> before =
        count(documents.byId().values().stream().map(k -> k.labels().get(facet)).toList());
    Map<Label, Integer> now =
        count(wanted.corpus().stream().map((Document d) -> d.labels(facet)).toList());
    double expected = 1 - (double) changes.gone().size() / documents.size();
    before.forEach(
        (label, papers) -> {
          int left = now.getOrDefault(label, 0);
          if (papers >= FEW_PAPERS && left <= expected * papers / 2) {
            Optional<Label> onto = Optional.ofNullable(changes.taxonomy().folded().get(label));
            Kind kind = onto.isPresent() ? Kind.LABEL_FOLDED : Kind.LABEL_LOST;
            warnings.add(new Warning(kind, Optional.of(label), onto, papers, left));
          }
        });
  }

  private static Map<Label, Integer> count(Collection<List<Label>> labelsOrNull) {
    Map<Label, Integer> counts = new TreeMap<>();
    for (List<Label> labels : labelsOrNull) {
      if (labels != null) {
        Set.copyOf(labels).forEach(label -> counts.merge(label, 1, Integer::sum));
      }
    }
    return counts;
  }

  /** What the contests tell of papers that are new beside those known before. */
  static List<Warning> of(Promotion verdict, VocabularyCoverage coverage) {
    List<Warning> warnings = new ArrayList<>();
    if (verdict.lostAgreement(Facet.TOPIC) > Promotion.FAR_LESS_AGREEMENT) {
      warnings.add(
          of(
              Kind.NEW_LABELS_DISAGREE,
              verdict.agreement(Contest.Papers.KNOWN, Facet.TOPIC).orElse(0),
              verdict.agreement(Contest.Papers.NEW, Facet.TOPIC).orElse(0)));
    }
    double earlier = VocabularyCoverage.overall(coverage.earlier());
    double now = VocabularyCoverage.overall(coverage.fresh());
    if (!coverage.fresh().isEmpty() && !coverage.earlier().isEmpty() && earlier - now > MANY) {
      warnings.add(of(Kind.DRIFT, earlier, now));
    }
    return warnings;
  }
}
