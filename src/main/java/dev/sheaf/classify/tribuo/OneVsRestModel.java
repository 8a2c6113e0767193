package dev.sheaf.classify.tribuo;

import com.oracle.labs.mlrg.olcut.util.Pair;
import de.bwaldvogel.liblinear.Model;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.tribuo.Example;
import org.tribuo.Excuse;
import org.tribuo.Feature;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.ImmutableOutputInfo;
import org.tribuo.Prediction;
import org.tribuo.classification.Label;
import org.tribuo.common.liblinear.LibLinearModel;
import org.tribuo.multilabel.MultiLabel;
import org.tribuo.provenance.ModelProvenance;

/** What {@link OneVsRestTrainer} learned: a liblinear model for each of Tribuo's label numbers. */
final class OneVsRestModel extends LibLinearModel<MultiLabel> {
  private static final long serialVersionUID = 1L;

  OneVsRestModel(
      ModelProvenance provenance,
      ImmutableFeatureMap features,
      ImmutableOutputInfo<MultiLabel> labels,
      List<Model> models) {
    super("one-vs-rest", provenance, features, labels, false, models);
  }

  /** The name of the label with that number. */
  String label(int id) {
    return outputIDInfo.getOutput(id).getLabelString();
  }

  /** How many labels there are. */
  int labels() {
    return models.size();
  }

  /**
   * A copy of the weights of all features for a label, that of the bias behind the last one, and
   * behind that, where the label has one, that of its own feature. Liblinear's own speak for the
   * label that stands first in its data.
   */
  double[] weights(int id) {
    double[] weights = models.get(id).getFeatureWeights();
    if (models.get(id).getLabels()[0] < 0) {
      for (int feature = 0; feature < weights.length; feature++) {
        weights[feature] = -weights[feature];
      }
    }
    return weights;
  }

  @Override
  public Prediction<MultiLabel> predict(Example<MultiLabel> example) {
    Set<Label> chosen = new LinkedHashSet<>();
    Map<String, MultiLabel> scores = new LinkedHashMap<>();
    for (int id = 0; id < labels(); id++) {
      double[] weights = weights(id);
      double margin = weights[featureIDMap.size()];
      for (Feature feature : example) {
        int number = featureIDMap.getID(feature.getName());
        margin += number < 0 ? 0 : weights[number] * feature.getValue();
      }
      Label label = new Label(label(id), margin);
      scores.put(label.getLabel(), new MultiLabel(label));
      if (margin >= 0) {
        chosen.add(label);
      }
    }
    return new Prediction<>(new MultiLabel(chosen), scores, example.size(), example, false);
  }

  @Override
  protected double[][] getFeatureWeights() {
    return IntStream.range(0, labels()).mapToObj(this::weights).toArray(double[][]::new);
  }

  @Override
  public Map<String, List<Pair<String, Double>>> getTopFeatures(int n) {
    Map<String, List<Pair<String, Double>>> top = new HashMap<>();
    for (int id = 0; id < labels(); id++) {
      double[] weights = weights(id);
      List<Pair<String, Double>> ranked = new ArrayList<>();
      for (int feature = 0; feature < featureIDMap.size(); feature++) {
        ranked.add(new Pair<>(featureIDMap.get(feature).getName(), weights[feature]));
      }
      top.put(label(id), strongest(ranked, n));
    }
    return top;
  }

  @Override
  protected Excuse<MultiLabel> innerGetExcuse(Example<MultiLabel> example, double[][] weights) {
    Map<String, List<Pair<String, Double>>> reasons = new HashMap<>();
    for (int id = 0; id < labels(); id++) {
      List<Pair<String, Double>> ranked = new ArrayList<>();
      for (Feature feature : example) {
        int number = featureIDMap.getID(feature.getName());
        if (number >= 0) {
          ranked.add(new Pair<>(feature.getName(), weights[id][number] * feature.getValue()));
        }
      }
      reasons.put(label(id), strongest(ranked, -1));
    }
    return new Excuse<>(example, predict(example), reasons);
  }

  private static List<Pair<String, Double>> strongest(List<Pair<String, Double>> features, int n) {
    features.sort(Comparator.comparing(pair -> -Math.abs(pair.getB())));
    return n < 0 || n > features.size() ? features : features.subList(0, n);
  }

  @Override
  protected OneVsRestModel copy(String newName, ModelProvenance newProvenance) {
    List<Model> copies = models.stream().map(LibLinearModel::copyModel).toList();
    return new OneVsRestModel(newProvenance, featureIDMap, outputIDInfo, copies);
  }
}
