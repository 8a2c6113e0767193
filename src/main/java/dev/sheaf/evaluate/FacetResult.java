package dev.sheaf.evaluate;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The results of an evaluation for one facet.
 *
 * @param <S> the kind of scores: {@link Scores} or {@link MultiLabelScores}
 * @param scores of the judgements of all splits together
 * @param baseline of the {@link Baseline} on the same documents
 * @param parts the splits one by one, to see how the scores spread
 * @param judgements one for every test document with a label that is judged, in order of document
 *     id
 * @param leastPapers how many training documents a label needs to be judged; the highest number of
 *     all splits
 * @param rare the labels not judged, because fewer training documents have them, with the number of
 *     test documents that have them
 * @param unanswered labelled test documents that got no answer, for example because nothing in the
 *     training part of their split has a label in the facet; they are not judged
 */
public record FacetResult<S>(
    Facet facet,
    S scores,
    S baseline,
    List<Part<S>> parts,
    List<Judgement> judgements,
    int leastPapers,
    NavigableMap<Label, Integer> rare,
    int unanswered) {
  /**
   * The result of one split.
   *
   * @param name what the protocol calls the split
   * @param train how many documents with a label in the facet were learned from
   * @param judgements one for every document of its test part that is judged, in order of id
   */
  public record Part<S>(String name, int train, List<Judgement> judgements, S scores) {
    public Part {
      judgements = List.copyOf(judgements);
    }

    /** How many documents were judged. */
    public int test() {
      return judgements.size();
    }
  }

  public FacetResult {
    parts = List.copyOf(parts);
    judgements = List.copyOf(judgements);
    rare = Collections.unmodifiableNavigableMap(new TreeMap<>(rare));
  }

  /** How many documents were learned from: the mean over the splits, rounded. */
  public int train() {
    return (int) Math.round(parts.stream().mapToInt(Part::train).average().orElse(0));
  }

  /** How many documents were judged. */
  public int test() {
    return judgements.size();
  }
}
