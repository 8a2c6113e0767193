package dev.sheaf.retrain;

import dev.sheaf.classify.Prediction;
import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.evaluate.Answer;
import dev.sheaf.evaluate.Predictor;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the answers of an older model under a newer taxonomy: an answer by a name that is now a
 * spelling of another label counts as that label, and themes have the broader ones of now.
 */
record AliasFolding(Taxonomy now) {
  Predictor of(Predictor older) {
    return document -> {
      Map<Facet, Answer> answers = new EnumMap<>(Facet.class);
      older.answers(document).forEach((facet, answer) -> answers.put(facet, fold(facet, answer)));
      return answers;
    };
  }

  /** What a label is called now. */
  Label fold(Facet facet, Label label) {
    return now.find(label.name())
        .filter(entry -> entry.facet() == facet)
        .map(Taxonomy.Entry::label)
        .orElse(label);
  }

  private Answer fold(Facet facet, Answer answer) {
    List<Label> chosen =
        answer.chosen().stream().map(label -> fold(facet, label)).distinct().toList();
    Map<Label, Double> probabilities = new TreeMap<>();
    for (Score score : answer.ranking().ranking()) {
      double probability = score.probability();
      probabilities.merge(
          fold(facet, score.label()),
          probability,
          (a, b) -> facet == Facet.TOPIC ? Math.min(1, a + b) : Math.max(a, b));
    }
    Prediction ranking =
        new Prediction(
            probabilities.entrySet().stream()
                .map(entry -> new Score(entry.getKey(), entry.getValue()))
                .toList());
    return new Answer(
        facet == Facet.THEME ? now.withBroader(chosen) : chosen, ranking, answer.risk());
  }
}
