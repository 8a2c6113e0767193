package dev.sheaf.retrain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.evaluate.Judgement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A paper that the candidate and the current model label differently.
 *
 * @param before what the current model gives
 * @param now what the candidate gives
 * @param truth what it is labelled with
 * @param sureness how sure both are of what the other denies, from 0 to 1
 */
public record RelabelledPaper(
    Document document,
    Facet facet,
    SortedSet<Label> before,
    SortedSet<Label> now,
    SortedSet<Label> truth,
    double sureness) {

  /** Flipped topics; where no topic was judged, flipped themes. The surest first, then by id. */
  static List<RelabelledPaper> among(PairedJudgements judgements) {
    Facet facet = judgements.current(Facet.TOPIC).isEmpty() ? Facet.THEME : Facet.TOPIC;
    Map<String, Document> byId = new HashMap<>();
    judgements.documents().forEach(document -> byId.put(document.id(), document));
    List<RelabelledPaper> flips = new ArrayList<>();
    for (int i = 0; i < judgements.current(facet).size(); i++) {
      Judgement before = judgements.current(facet).get(i);
      Judgement now = judgements.candidate(facet).get(i);
      SortedSet<Label> old = new TreeSet<>(before.answer().chosen());
      SortedSet<Label> young = new TreeSet<>(now.answer().chosen());
      if (!old.equals(young)) {
        flips.add(
            new RelabelledPaper(
                byId.get(now.document()),
                facet,
                old,
                young,
                new TreeSet<>(now.truth()),
                surest(before, old, young) * surest(now, young, old)));
      }
    }
    flips.sort(
        comparingDouble(RelabelledPaper::sureness)
            .reversed()
            .thenComparing(comparing(flip -> flip.document().id())));
    return flips;
  }

  /** The highest probability of a label given that the other one does not give. */
  private static double surest(
      Judgement judgement, SortedSet<Label> given, SortedSet<Label> byOther) {
    return given.stream()
        .filter(label -> !byOther.contains(label))
        .mapToDouble(judgement.answer().ranking()::probability)
        .max()
        .orElse(0.5);
  }
}
