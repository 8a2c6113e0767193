package dev.sheaf.evaluate;

import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A document's true labels of a facet, and the answer of a predictor that has not learned from the
 * document.
 *
 * @param document the document's id
 * @param truth its true labels; at least one, because an answer cannot be judged without them
 */
public record Judgement(String document, List<Label> truth, Answer answer) {
  public Judgement {
    truth = List.copyOf(truth);
    Require.that(!truth.isEmpty(), "document %s has no label to judge by", document);
  }

  /** The same with the likeliest label chosen, for a facet with exactly one answer. */
  Judgement likeliest() {
    Label top = answer.ranking().top().label();
    return top.equals(chosenLabel())
        ? this
        : new Judgement(document, truth, new Answer(List.of(top), answer.ranking(), answer.risk()));
  }

  /** The true label, for a facet with exactly one answer. */
  Label trueLabel() {
    return only(truth);
  }

  /** The label chosen, for a facet with exactly one answer. */
  Label chosenLabel() {
    return only(answer.chosen());
  }

  /** Whether the label chosen is the true one, for a facet with exactly one answer. */
  boolean isRight() {
    return chosenLabel().equals(trueLabel());
  }

  /** How probable the label chosen was said to be; 0 if the ranking left it out. */
  double probability() {
    return answer.ranking().probability(chosenLabel());
  }

  /** The true labels without repetition. */
  Set<Label> trueLabels() {
    return Set.copyOf(truth);
  }

  /** The labels chosen, without repetition. */
  Set<Label> chosenLabels() {
    return Set.copyOf(answer.chosen());
  }

  private Label only(Collection<Label> labels) {
    Require.that(labels.size() == 1, "document %s needs one label, not %s", document, labels);
    return labels.iterator().next();
  }
}
