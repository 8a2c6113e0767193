package dev.sheaf.run;

import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.error.BadInputException;
import dev.sheaf.review.ReviewQueue;
import dev.sheaf.store.SavedModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A run that chooses the papers to label next.
 *
 * @param topics the topics that the model has learned, then further topics of its taxonomy
 */
public record ReviewRun(ReviewQueue queue, List<Label> topics) {
  public ReviewRun {
    topics = List.copyOf(topics);
  }

  /**
   * Reads papers and chooses among those without a topic. If the model knows the topic of a paper
   * from its training, the paper counts as labelled.
   *
   * @throws BadInputException if the model knows no topics
   */
  public static ReviewRun run(
      PaperFiles files, SavedModel saved, ReviewQueue.Settings settings, RunListener listener) {
    List<Label> topics = topics(saved);
    Corpus papers = withLearned(files.read(listener).corpus(), saved.papers().topics());
    listener.update("choosing", 0, 1);
    ReviewQueue queue = ReviewQueue.of(papers, saved.model(), settings);
    listener.finish();
    return new ReviewRun(queue, topics);
  }

  private static List<Label> topics(SavedModel saved) {
    LinearClassifier learned =
        saved
            .model()
            .classifier(Facet.TOPIC)
            .orElseThrow(
                () ->
                    new BadInputException(
                        saved.version() + ": expected a model that knows topics, found none"));
    Set<Label> topics = new LinkedHashSet<>(learned.labels());
    saved.model().taxonomy().entries().stream()
        .filter(entry -> entry.facet() == Facet.TOPIC)
        .forEach(entry -> topics.add(entry.label()));
    return List.copyOf(topics);
  }

  private static Corpus withLearned(Corpus papers, Map<String, Label> learned) {
    return Corpus.of(
        papers.stream()
            .map(
                paper ->
                    paper.topic().isEmpty() && learned.containsKey(paper.id())
                        ? paper.withLabels(Facet.TOPIC, List.of(learned.get(paper.id())))
                        : paper)
            .toList());
  }
}
