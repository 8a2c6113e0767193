package dev.sheaf.evaluate;

import static java.util.Comparator.comparingInt;

import dev.sheaf.classify.Prediction;
import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A baseline that does not read the documents. It always answers the most frequent labels of the
 * training part; of equally frequent labels it takes the first in label order.
 *
 * <p>For the topic that is one label. For themes it is as many as a training document has on
 * average, rounded, at least one. Probabilities are shares of the training documents that have any
 * label in the facet.
 */
final class Baseline implements Learner {
  @Override
  public Predictor learn(Corpus train) {
    Map<Facet, Answer> answers = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<Document> labelled =
          train.stream().filter(document -> !document.labels(facet).isEmpty()).toList();
      if (!labelled.isEmpty()) {
        answers.put(facet, commonest(labelled, facet));
      }
    }
    return document -> answers;
  }

  private static Answer commonest(List<Document> labelled, Facet facet) {
    Map<Label, Integer> counts = new TreeMap<>();
    for (Document document : labelled) {
      Set.copyOf(document.labels(facet)).forEach(label -> counts.merge(label, 1, Integer::sum));
    }
    List<Label> byCount =
        counts.keySet().stream().sorted(comparingInt(counts::get).reversed()).toList();
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    int usual = Math.max(1, Math.round((float) all / labelled.size()));
    List<Score> ranking =
        byCount.stream()
            .map(label -> new Score(label, (double) counts.get(label) / labelled.size()))
            .toList();
    int chosen = facet == Facet.TOPIC ? 1 : usual;
    return new Answer(byCount.subList(0, chosen), new Prediction(ranking));
  }
}
