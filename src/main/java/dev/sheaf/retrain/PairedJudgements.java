package dev.sheaf.retrain;

import dev.sheaf.classify.Prediction;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.evaluate.Answer;
import dev.sheaf.evaluate.Judgement;
import dev.sheaf.evaluate.Predictor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What two models answered about the same documents, beside their labels. Both lists of a facet are
 * of the same documents in the same order.
 */
final class PairedJudgements {
  private final List<Document> documents = new ArrayList<>();
  private final Map<Facet, List<Judgement>> current = new EnumMap<>(Facet.class);
  private final Map<Facet, List<Judgement>> candidate = new EnumMap<>(Facet.class);

  private record Pair(Map<Facet, Answer> current, Map<Facet, Answer> candidate) {}

  /**
   * Asks both about more documents.
   *
   * @param judged the labels of each facet that count
   */
  void add(
      List<Document> asked,
      Predictor byCurrent,
      Predictor byCandidate,
      Map<Facet, Set<Label>> judged) {
    List<Pair> answers =
        asked.parallelStream()
            .map(d -> new Pair(byCurrent.answers(d), byCandidate.answers(d)))
            .toList();
    documents.addAll(asked);
    for (Facet facet : Facet.values()) {
      for (int i = 0; i < asked.size(); i++) {
        add(facet, asked.get(i), answers.get(i), judged.get(facet));
      }
    }
  }

  private void add(Facet facet, Document document, Pair pair, Set<Label> judged) {
    List<Label> truth = document.labels(facet).stream().filter(judged::contains).toList();
    if (!truth.isEmpty()
        && pair.current().containsKey(facet)
        && pair.candidate().containsKey(facet)) {
      put(facet, document, truth, judged(facet, pair.current().get(facet), judged), current);
      put(facet, document, truth, judged(facet, pair.candidate().get(facet), judged), candidate);
    }
  }

  private static void put(
      Facet facet,
      Document document,
      List<Label> truth,
      Answer answer,
      Map<Facet, List<Judgement>> into) {
    into.computeIfAbsent(facet, none -> new ArrayList<>())
        .add(new Judgement(document.id(), truth, answer));
  }

  /** A theme that is not judged is left out; such a topic is the whole answer, and wrong. */
  private static Answer judged(Facet facet, Answer answer, Set<Label> judged) {
    if (facet == Facet.TOPIC) {
      return answer;
    }
    List<Label> chosen = answer.chosen().stream().filter(judged::contains).toList();
    return new Answer(chosen, new Prediction(answer.ranking().ranking()), answer.risk());
  }

  /** The documents that were asked about. */
  List<Document> documents() {
    return documents;
  }

  List<Judgement> current(Facet facet) {
    return current.getOrDefault(facet, List.of());
  }

  List<Judgement> candidate(Facet facet) {
    return candidate.getOrDefault(facet, List.of());
  }
}
