package dev.sheaf.model;

import dev.sheaf.classify.Counterfactual;
import dev.sheaf.classify.Explanation;
import dev.sheaf.classify.neighbour.Neighbour;
import dev.sheaf.corpus.Label;
import java.util.List;
import java.util.Optional;

/**
 * Why a model says of a document what it says.
 *
 * @param topic why the likeliest topic; empty where the model has learned none or knows no term of
 *     the document, so that the training priors answer
 * @param themes why each theme that is given, in the same order
 * @param nearest the labelled papers nearest to the document, the nearest first
 */
public record Explained(Optional<Topic> topic, List<Theme> themes, List<Neighbour> nearest) {
  public Explained {
    themes = List.copyOf(themes);
    nearest = List.copyOf(nearest);
  }

  /**
   * Why a topic.
   *
   * @param score what the label's score is the sum of
   * @param next the topic next to it; empty where there is no other
   * @param reversal what would change the answer; empty where no few words would
   */
  public record Topic(
      Label label, Explanation score, Optional<Next> next, Optional<Counterfactual> reversal) {}

  /**
   * Why not the next topic.
   *
   * @param score what its score is the sum of
   * @param difference what the score of the likeliest topic minus this one is the sum of
   */
  public record Next(Label label, Explanation score, Explanation difference) {}

  /**
   * Why a theme.
   *
   * @param threshold the probability from which on it is given
   */
  public record Theme(Label label, double probability, double threshold, Explanation score) {}
}
