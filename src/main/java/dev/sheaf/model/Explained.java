package dev.sheaf.model;

import dev.sheaf.classify.Counterfactual;
import dev.sheaf.classify.Explanation;
import dev.sheaf.classify.neighbour.Neighbour;
import dev.sheaf.corpus.Label;
import java.util.List;
import java.util.Optional;

/**
 * The reasons for the labels that a model gives a document.
 *
 * @param topic the reasons for the most probable topic; empty if the model has learned no topics or
 *     knows no term of the document
 * @param themes the reasons for each theme that is given, in the same order
 * @param nearest the labelled papers nearest to the document, the nearest first
 */
public record Explained(Optional<Topic> topic, List<Theme> themes, List<Neighbour> nearest) {
  public Explained {
    themes = List.copyOf(themes);
    nearest = List.copyOf(nearest);
  }

  /**
   * The reasons for a topic. *
   *
   * @param score the label's score and the parts that add up to it
   * @param next the second most probable topic; empty if there is no other
   * @param reversal the few words that would change the answer if they were taken out; empty if no
   *     few words would
   */
  public record Topic(
      Label label, Explanation score, Optional<Next> next, Optional<Counterfactual> reversal) {}

  /**
   * The reasons against the next topic. *
   *
   * @param score its score and the parts that add up to it
   * @param difference the score of the most probable topic minus this one, and the parts that add
   *     up to it
   */
  public record Next(Label label, Explanation score, Explanation difference) {}

  /**
   * The reasons for a theme. *
   *
   * @param threshold the probability from which on it is given
   */
  public record Theme(Label label, double probability, double threshold, Explanation score) {}
}
