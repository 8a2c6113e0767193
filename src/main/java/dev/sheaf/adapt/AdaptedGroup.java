package dev.sheaf.adapt;

import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.classify.calibrate.LabelShift;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.model.TopicModel;
import dev.sheaf.trend.Period;
import dev.sheaf.trend.quantify.Quantifier;
import dev.sheaf.trend.quantify.ShareQuantification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Papers that a model was fitted to.
 *
 * @param months theirs, in order; empty for papers of no known month
 * @param papers how many there are of which the model knows a term
 * @param model the model fitted
 * @param shares of each topic, in label order
 */
public record AdaptedGroup(List<Period> months, int papers, TopicModel model, List<Shift> shares) {
  public AdaptedGroup {
    months = List.copyOf(months);
    shares = List.copyOf(shares);
  }

  /**
   * The share of a topic among the papers, from 0 to 1.
   *
   * @param before as the model expected it
   * @param after as it is estimated
   */
  public record Shift(Label label, double before, double after) {}

  static AdaptedGroup of(TopicModel model, List<Period> months, double[][] probabilities) {
    LinearClassifier topics = model.classifier(Facet.TOPIC).orElseThrow();
    double[] priors =
        IntStream.range(0, topics.labels().size()).mapToDouble(topics::prior).toArray();
    ShareQuantification shares =
        (ShareQuantification) model.quantification(Facet.TOPIC).orElseThrow();
    double[][] sorted = probabilities.clone();
    Arrays.sort(sorted, Arrays::compare);
    LabelShift shift = new LabelShift(shares.factors(sorted, priors));
    double[][] shifted = shift.apply(sorted);
    double[] before = Quantifier.averagedProbabilities().shares(sorted);
    double[] after = Quantifier.averagedProbabilities().shares(shifted);
    List<Shift> shifts = new ArrayList<>();
    for (int label = 0; label < before.length; label++) {
      shifts.add(new Shift(topics.labels().get(label), before[label], after[label]));
    }
    return new AdaptedGroup(months, sorted.length, model.with(shift.fit(topics, shifted)), shifts);
  }
}
