package dev.sheaf.evaluate;

import static java.util.Comparator.comparing;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One split, learned and asked about.
 *
 * @param test the documents of the test part, in order of id
 * @param answers what the learner answers about each of them
 * @param baseline what the baseline answers
 */
record Trial(
    Corpus train,
    List<Document> test,
    List<Map<Facet, Answer>> answers,
    List<Map<Facet, Answer>> baseline) {

  /** What the trial says about one facet; see {@link FacetResult}. */
  record InFacet(
      int train,
      List<Judgement> judged,
      List<Judgement> baseline,
      Map<Label, Integer> rare,
      int unanswered) {}

  static Trial run(Split split, Learner learner) {
    List<Document> test = split.test().stream().sorted(comparing(Document::id)).toList();
    return new Trial(
        split.train(),
        test,
        ask(learner.learn(split.train()), test),
        ask(new Baseline().learn(split.train()), test));
  }

  private static List<Map<Facet, Answer>> ask(Predictor predictor, List<Document> documents) {
    return documents.parallelStream().map(predictor::answers).toList();
  }

  /** Judges the labels that at least so many training documents have. */
  InFacet in(Facet facet, int leastPapers) {
    Map<Label, Integer> learned = count(train.documents(), facet);
    Map<Label, Integer> rare = count(test, facet);
    rare.keySet().removeIf(label -> learned.getOrDefault(label, 0) >= leastPapers);
    List<Judgement> judged = new ArrayList<>();
    List<Judgement> judgedBaseline = new ArrayList<>();
    int unanswered = 0;
    for (int i = 0; i < test.size(); i++) {
      List<Label> truth = without(rare.keySet(), test.get(i).labels(facet));
      if (truth.isEmpty()) {
        continue;
      }
      if (answers.get(i).containsKey(facet) && baseline.get(i).containsKey(facet)) {
        String id = test.get(i).id();
        judged.add(judgement(id, truth, answers.get(i).get(facet), rare.keySet()));
        judgedBaseline.add(judgement(id, truth, baseline.get(i).get(facet), rare.keySet()));
      } else {
        unanswered++;
      }
    }
    int labelled = (int) train.stream().filter(d -> !d.labels(facet).isEmpty()).count();
    return new InFacet(labelled, judged, judgedBaseline, rare, unanswered);
  }

  /** A rare label among several is not judged; one that is the whole answer is simply wrong. */
  private static Judgement judgement(
      String document, List<Label> truth, Answer answer, Set<Label> rare) {
    List<Label> chosen =
        answer.chosen().size() == 1 ? answer.chosen() : without(rare, answer.chosen());
    return new Judgement(document, truth, new Answer(chosen, answer.ranking(), answer.risk()));
  }

  private static List<Label> without(Set<Label> rare, List<Label> labels) {
    return labels.stream().filter(label -> !rare.contains(label)).toList();
  }

  private static Map<Label, Integer> count(List<Document> documents, Facet facet) {
    Map<Label, Integer> counts = new TreeMap<>();
    for (Document document : documents) {
      Set.copyOf(document.labels(facet)).forEach(label -> counts.merge(label, 1, Integer::sum));
    }
    return counts;
  }
}
