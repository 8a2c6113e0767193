package dev.sheaf.retrain;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.evaluate.Answer;
import dev.sheaf.evaluate.Bootstrap;
import dev.sheaf.evaluate.Comparison;
import dev.sheaf.evaluate.Judgement;
import dev.sheaf.evaluate.LabelChange;
import dev.sheaf.evaluate.Randomisation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A comparison of the candidate and the current model on papers that neither has seen.
 *
 * @param papers which papers they are
 * @param way how these papers were kept unseen
 * @param documents how many were asked about
 * @param results by facet; empty if there was nothing to judge by
 * @param flips the papers that the two answered differently; those that both were sure of come
 *     first
 */
public record Contest(
    Papers papers,
    Way way,
    int documents,
    Map<Facet, Result> results,
    List<RelabelledPaper> flips) {
  private static final long SEED = 1;

  /** Which papers two models are judged on. */
  public enum Papers {
    /** Papers that the current model never saw. */
    NEW,
    /**
     * Papers that the current model was trained with. For the test it is trained again without
     * them.
     */
    KNOWN,
    /** New and known ones together. */
    ALL
  }

  /** How it is seen to that a model has not seen a paper. */
  public enum Way {
    /** Block after block in order of date, each judged by what was known before. */
    BLOCKS,
    /** Folds, or one of them, judged by what the others teach. */
    FOLDS
  }

  /**
   * What came out of one facet.
   *
   * @param comparison candidate minus current
   * @param chance how probable it is, of two equally good models, to see the candidate do as badly
   * @param labels the change of each label
   */
  public record Result(Comparison comparison, Randomisation chance, List<LabelChange> labels) {}

  public Contest {
    results = Collections.unmodifiableMap(new EnumMap<>(results));
    flips = List.copyOf(flips);
  }

  static Contest of(Papers papers, Way way, PairedJudgements judgements) {
    Map<Facet, Result> results = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      if (!judgements.candidate(facet).isEmpty()) {
        results.put(facet, result(judgements.candidate(facet), judgements.current(facet)));
      }
    }
    return new Contest(
        papers, way, judgements.documents().size(), results, RelabelledPaper.among(judgements));
  }

  /**
   * Macro-F1 is over the labels that some of the papers bear: one that none of them has is no
   * better learned by a model that never gives it.
   */
  static Result result(List<Judgement> candidate, List<Judgement> current) {
    Bootstrap bootstrap = Bootstrap.withSeed(SEED);
    Comparison all = Comparison.of(candidate, current, bootstrap);
    List<Judgement> candidateBorne = ofLabelsBorne(candidate);
    List<Judgement> currentBorne = ofLabelsBorne(current);
    Comparison borne = Comparison.of(candidateBorne, currentBorne, bootstrap);
    return new Result(
        new Comparison(all.documents(), all.differing(), all.microF1(), borne.macroF1()),
        new Randomisation(
            Randomisation.of(candidate, current, SEED).microF1(),
            Randomisation.of(candidateBorne, currentBorne, SEED).macroF1()),
        LabelChange.between(candidate, current, SEED));
  }

  private static List<Judgement> ofLabelsBorne(List<Judgement> judgements) {
    Set<Label> borne = new HashSet<>();
    judgements.forEach(judgement -> borne.addAll(judgement.truth()));
    List<Judgement> some = new ArrayList<>();
    for (Judgement one : judgements) {
      Answer answer = one.answer();
      List<Label> chosen = answer.chosen().stream().filter(borne::contains).toList();
      some.add(
          new Judgement(
              one.document(), one.truth(), new Answer(chosen, answer.ranking(), answer.risk())));
    }
    return some;
  }
}
