package dev.sheaf.evaluate;

import static java.util.Comparator.comparing;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Split;
import dev.sheaf.error.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a learner was found to be worth, facet by facet.
 *
 * @param topic empty where no test document could be judged by its topic
 * @param theme empty where no test document could be judged by its themes
 */
public record Evaluation(
    Protocol protocol,
    Optional<FacetResult<Scores>> topic,
    Optional<FacetResult<MultiLabelScores>> theme) {

  /** Told after each split, on the calling thread. */
  @FunctionalInterface
  public interface Progress {
    /** So many splits are done, of so many. */
    void done(int splits, int of);
  }

  /**
   * How an evaluation is done.
   *
   * @param leastPapers a label that fewer training documents have is not judged, since hardly
   *     anything can be learned about it; 0 to judge every label, 1 to leave out those never seen
   *     in training
   */
  public record Settings(int leastPapers, Bootstrap bootstrap) {
    public Settings {
      Require.that(leastPapers >= 0, "leastPapers must not be negative: %d", leastPapers);
    }
  }

  /**
   * Learns anew on the training part of each split, in order, and judges the answers about its test
   * part; those of all splits together give the scores.
   *
   * @throws IllegalArgumentException where an answer to the topic does not choose exactly one label
   */
  public static Evaluation run(
      Protocol protocol, Learner learner, Settings settings, Progress progress) {
    List<Split> splits = protocol.splits();
    List<Trial> trials = new ArrayList<>();
    for (Split split : splits) {
      trials.add(Trial.run(split, learner));
      progress.done(trials.size(), splits.size());
    }
    int least = settings.leastPapers();
    Bootstrap bootstrap = settings.bootstrap();
    return new Evaluation(
        protocol,
        result(Facet.TOPIC, in(Facet.TOPIC, trials, least), them -> Scores.of(them, bootstrap)),
        result(
            Facet.THEME,
            in(Facet.THEME, trials, least),
            them -> MultiLabelScores.of(them, bootstrap)));
  }

  private static List<Trial.InFacet> in(Facet facet, List<Trial> trials, int leastPapers) {
    return trials.stream().map(trial -> trial.in(facet, leastPapers)).toList();
  }

  private static <S> Optional<FacetResult<S>> result(
      Facet facet, List<Trial.InFacet> trials, Function<List<Judgement>, S> scoring) {
    List<Judgement> judged = pool(trials, Trial.InFacet::judged);
    if (judged.isEmpty()) {
      return Optional.empty();
    }
    List<FacetResult.Part<S>> parts = new ArrayList<>();
    NavigableMap<Label, Integer> rare = new TreeMap<>();
    for (Trial.InFacet trial : trials) {
      List<Judgement> ofTrial = trial.judged();
      if (!ofTrial.isEmpty()) {
        parts.add(new FacetResult.Part<>(trial.train(), ofTrial.size(), scoring.apply(ofTrial)));
      }
      trial.rare().forEach((label, papers) -> rare.merge(label, papers, Integer::sum));
    }
    S baseline = scoring.apply(pool(trials, Trial.InFacet::baseline));
    int unanswered = trials.stream().mapToInt(Trial.InFacet::unanswered).sum();
    return Optional.of(
        new FacetResult<>(facet, scoring.apply(judged), baseline, parts, judged, rare, unanswered));
  }

  private static List<Judgement> pool(
      List<Trial.InFacet> trials, Function<Trial.InFacet, List<Judgement>> judgements) {
    return trials.stream()
        .flatMap(trial -> judgements.apply(trial).stream())
        .sorted(comparing(Judgement::document))
        .toList();
  }
}
