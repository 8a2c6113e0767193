package dev.sheaf.review;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.classify.Prediction;
import dev.sheaf.cluster.Cluster;
import dev.sheaf.cluster.ClusterFinder;
import dev.sheaf.cluster.Grouping;
import dev.sheaf.cluster.smile.KMeansClusterer;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.error.Require;
import dev.sheaf.evaluate.split.NearDuplicates;
import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.model.TopicModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The papers to label next, the most informative first.
 *
 * <p>First the most informative papers are taken ({@link Informativeness}), several times as many
 * as are asked for. From these, one paper after the other is chosen that is informative and far
 * from those chosen before and from papers with a topic ({@link DiverseSelection}). Of papers that
 * nearly match, at most one is chosen, and none if one of them has a topic.
 *
 * @param questions the papers asked for
 * @param unlabelled how many papers there are without a topic
 * @param alike how many of those looked at were left out because they nearly match another one
 */
public record ReviewQueue(List<Question> questions, int unlabelled, int alike) {
  private static final int LOOKED_AT = 4;
  private static final int MOST_CLUSTERS = 50;

  public ReviewQueue {
    questions = List.copyOf(questions);
  }

  /**
   * How papers are chosen.
   *
   * @param budget how many at most, above 0
   * @param seed of the clusters
   */
  public record Settings(int budget, long seed) {
    public Settings {
      Require.that(budget > 0, "a budget must be above 0, not %d", budget);
    }
  }

  /**
   * Chooses among the papers of a corpus that have no topic; all are asked for, but for those that
   * nearly match, if there are fewer than the budget. The same papers and settings give the same
   * queue, in any order of the papers.
   *
   * @throws IllegalArgumentException if the model has learned no topics
   */
  public static ReviewQueue of(Corpus corpus, TopicModel model, Settings settings) {
    Require.that(model.classifier(Facet.TOPIC).isPresent(), "the model has learned no topics");
    List<Document> papers = corpus.stream().sorted(comparing(Document::id)).toList();
    int[] open = positions(papers, paper -> paper.topic().isEmpty());
    if (open.length == 0) {
      return new ReviewQueue(List.of(), 0, 0);
    }
    Grouping grouping = group(papers, settings.seed());
    List<Question> questions = questions(papers, open, grouping, model);
    int[] best = best(questions, LOOKED_AT * (long) settings.budget());
    int[] distinct = distinct(best, questions, papers);
    double[][] points = grouping.space().points(grouping.space().dimensions());
    DiverseSelection spread =
        new DiverseSelection(
            IntStream.of(distinct).mapToObj(i -> points[open[i]]).toArray(double[][]::new),
            IntStream.of(distinct).mapToDouble(i -> questions.get(i).worth()).toArray());
    IntStream.of(positions(papers, paper -> paper.topic().isPresent()))
        .forEach(i -> spread.avoid(points[i]));
    return new ReviewQueue(
        IntStream.of(spread.pick(settings.budget()))
            .mapToObj(i -> questions.get(distinct[i]))
            .toList(),
        open.length,
        best.length - distinct.length);
  }

  private static int[] positions(List<Document> papers, Predicate<Document> wanted) {
    return IntStream.range(0, papers.size()).filter(i -> wanted.test(papers.get(i))).toArray();
  }

  /** All papers in clusters, whatever their topics; there are the more, the more papers. */
  private static Grouping group(List<Document> papers, long seed) {
    int clusters = Math.max(1, Math.min(MOST_CLUSTERS, (int) Math.sqrt(papers.size() / 8.0)));
    return new ClusterFinder(
            Corpus.of(papers), new KMeansClusterer(), OptionalInt.of(clusters), seed)
        .find(Optional.empty(), papers.stream().map(Document::id).toList(), Set.of());
  }

  /**
   * For a paper without a known term the model can only answer with the priors, so the paper is
   * worth 0.
   */
  private static List<Question> questions(
      List<Document> papers, int[] open, Grouping grouping, TopicModel model) {
    LinearClassifier topics = model.classifier(Facet.TOPIC).orElseThrow();
    Corpus asked = Corpus.of(IntStream.of(open).mapToObj(papers::get).toList());
    SparseMatrix rows = model.features().transform(asked);
    List<Prediction> likely =
        IntStream.range(0, open.length).mapToObj(i -> topics.predict(rows.row(i))).toList();
    Informativeness worth = Informativeness.among(likely, asked);
    List<Question> questions = new ArrayList<>(open.length);
    for (int i = 0; i < open.length; i++) {
      Document paper = asked.get(i);
      Cluster cluster = grouping.clusters().get(grouping.clustering().clusterOf(open[i]));
      boolean isKnown = rows.start(i) < rows.end(i);
      double value = isKnown ? worth.of(likely.get(i), paper, Question.growth(cluster)) : 0;
      questions.add(new Question(paper, likely.get(i), cluster, value));
    }
    return questions;
  }

  private static int[] best(List<Question> questions, long most) {
    double[] worth = questions.stream().mapToDouble(Question::worth).toArray();
    return IntStream.range(0, worth.length)
        .boxed()
        .sorted(comparingDouble((Integer i) -> -worth[i]).thenComparing(i -> i))
        .limit(most)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int[] distinct(int[] best, List<Question> questions, List<Document> papers) {
    List<Document> labelled = papers.stream().filter(paper -> paper.topic().isPresent()).toList();
    Stream<Document> asked = IntStream.of(best).mapToObj(i -> questions.get(i).paper());
    NearDuplicates repeated =
        NearDuplicates.among(Stream.concat(labelled.stream(), asked).toList());
    Set<String> seen = new HashSet<>();
    labelled.forEach(paper -> seen.add(repeated.first(paper).id()));
    return IntStream.of(best)
        .filter(i -> seen.add(repeated.first(questions.get(i).paper()).id()))
        .toArray();
  }
}
