package dev.sheaf.evaluate;

import static java.util.Comparator.comparing;

import dev.sheaf.classify.Prediction;
import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Split;
import dev.sheaf.evaluate.Evaluation.LeastPapers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * One split, learned and asked about.
 *
 * @param test the documents of the test part, in order of id
 * @param answers what the learner answers about each of them
 * @param baseline what the baseline answers
 */
record SplitRun(
    String name,
    Corpus train,
    List<Document> test,
    List<Map<Facet, Answer>> answers,
    List<Map<Facet, Answer>> baseline) {

  /** What the run says about one facet; see {@link FacetResult}. */
  record InFacet(
      String name,
      int train,
      int leastPapers,
      List<Judgement> judged,
      List<Judgement> baseline,
      Map<Label, Integer> rare,
      int unanswered) {}

  static SplitRun run(String name, Split split, Learner learner) {
    List<Document> test = split.test().stream().sorted(comparing(Document::id)).toList();
    return new SplitRun(
        name,
        split.train(),
        test,
        ask(learner.learn(split.train(), split.test()), test),
        ask(new Baseline().learn(split.train()), test));
  }

  private static List<Map<Facet, Answer>> ask(Predictor predictor, List<Document> documents) {
    return documents.parallelStream().map(predictor::answers).toList();
  }

  /** Judges the labels that enough training documents have. */
  InFacet in(Facet facet, LeastPapers leastPapers) {
    int labelled = (int) train.stream().filter(d -> !d.labels(facet).isEmpty()).count();
    int least = leastPapers.of(facet, labelled);
    Map<Label, Integer> learned = count(train.documents(), facet);
    Predicate<Label> isRare = label -> learned.getOrDefault(label, 0) < least;
    Map<Label, Integer> rare = count(test, facet);
    rare.keySet().removeIf(isRare.negate());
    List<Judgement> judged = new ArrayList<>();
    List<Judgement> judgedBaseline = new ArrayList<>();
    int unanswered = 0;
    for (int i = 0; i < test.size(); i++) {
      List<Label> truth = without(isRare, test.get(i).labels(facet));
      if (truth.isEmpty()) {
        continue;
      }
      if (answers.get(i).containsKey(facet) && baseline.get(i).containsKey(facet)) {
        String id = test.get(i).id();
        judged.add(new Judgement(id, truth, judged(facet, answers.get(i), isRare)));
        judgedBaseline.add(new Judgement(id, truth, judged(facet, baseline.get(i), isRare)));
      } else {
        unanswered++;
      }
    }
    return new InFacet(name, labelled, least, judged, judgedBaseline, rare, unanswered);
  }

  /** A rare theme is not judged; a rare topic is the whole answer, and simply wrong. */
  private static Answer judged(Facet facet, Map<Facet, Answer> answers, Predicate<Label> isRare) {
    Answer answer = answers.get(facet);
    return facet == Facet.TOPIC
        ? answer
        : new Answer(
            without(isRare, answer.chosen()), without(isRare, answer.ranking()), answer.risk());
  }

  private static Prediction without(Predicate<Label> isRare, Prediction ranking) {
    List<Score> judged =
        ranking.ranking().stream().filter(score -> !isRare.test(score.label())).toList();
    return judged.isEmpty() ? ranking : new Prediction(judged);
  }

  private static List<Label> without(Predicate<Label> isRare, List<Label> labels) {
    return labels.stream().filter(isRare.negate()).toList();
  }

  private static Map<Label, Integer> count(List<Document> documents, Facet facet) {
    Map<Label, Integer> counts = new TreeMap<>();
    for (Document document : documents) {
      Set.copyOf(document.labels(facet)).forEach(label -> counts.merge(label, 1, Integer::sum));
    }
    return counts;
  }
}
