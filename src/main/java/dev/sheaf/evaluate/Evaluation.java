package dev.sheaf.evaluate;

import static java.util.Comparator.comparing;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Split;
import dev.sheaf.error.Require;
import dev.sheaf.evaluate.split.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The results of an evaluation of a learner, for each facet.
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
    /**
     * Some of the splits are done.
     *
     * @param splits how many are done
     * @param of how many there are
     */
    void done(int splits, int of);
  }

  /**
   * How an evaluation is done.
   *
   * @param leastPapers how many training documents a label needs to be judged
   */
  public record Settings(LeastPapers leastPapers, Bootstrap bootstrap) {
    /** One number for all facets. */
    public Settings(int leastPapers, Bootstrap bootstrap) {
      this((facet, labelled) -> leastPapers, bootstrap);
      Require.that(leastPapers >= 0, "leastPapers must not be negative: %d", leastPapers);
    }
  }

  /**
   * How many training documents a label needs to be judged, since hardly anything can be learned
   * about a rarer one: 0 to judge every label, 1 to leave out those never seen in training.
   */
  @FunctionalInterface
  public interface LeastPapers {
    /** The number for a facet in which so many training documents have a label. */
    int of(Facet facet, int labelled);
  }

  /**
   * Learns anew on the training part of each split, in order, and judges the answers about its test
   * part; those of all splits together give the scores.
   *
   * @throws IllegalArgumentException if an answer to the topic does not choose exactly one label
   */
  public static Evaluation run(
      Protocol protocol, Learner learner, Settings settings, Progress progress) {
    List<Split> splits = protocol.splits();
    List<SplitRun> runs = new ArrayList<>();
    for (Split split : splits) {
      runs.add(SplitRun.run(protocol.name(runs.size()), split, learner));
      progress.done(runs.size(), splits.size());
    }
    LeastPapers least = settings.leastPapers();
    Bootstrap bootstrap = settings.bootstrap();
    return new Evaluation(
        protocol,
        result(Facet.TOPIC, in(Facet.TOPIC, runs, least), them -> Scores.of(them, bootstrap)),
        result(
            Facet.THEME,
            in(Facet.THEME, runs, least),
            them -> MultiLabelScores.of(them, bootstrap)));
  }

  private static List<SplitRun.InFacet> in(
      Facet facet, List<SplitRun> runs, LeastPapers leastPapers) {
    return runs.stream().map(run -> run.in(facet, leastPapers)).toList();
  }

  private static <S> Optional<FacetResult<S>> result(
      Facet facet, List<SplitRun.InFacet> runs, Function<List<Judgement>, S> scoring) {
    List<Judgement> judged = pool(runs, SplitRun.InFacet::judged);
    if (judged.isEmpty()) {
      return Optional.empty();
    }
    List<FacetResult.Part<S>> parts = new ArrayList<>();
    NavigableMap<Label, Integer> rare = new TreeMap<>();
    for (SplitRun.InFacet run : runs) {
      List<Judgement> ofRun = run.judged();
      if (!ofRun.isEmpty()) {
        parts.add(new FacetResult.Part<>(run.name(), run.train(), ofRun, scoring.apply(ofRun)));
      }
      run.rare().forEach((label, papers) -> rare.merge(label, papers, Integer::sum));
    }
    S baseline = scoring.apply(pool(runs, SplitRun.InFacet::baseline));
    int least = runs.stream().mapToInt(SplitRun.InFacet::leastPapers).max().orElse(0);
    int unanswered = runs.stream().mapToInt(SplitRun.InFacet::unanswered).sum();
    return Optional.of(
        new FacetResult<>(
            facet, scoring.apply(judged), baseline, parts, judged, least, rare, unanswered));
  }

  private static List<Judgement> pool(
      List<SplitRun.InFacet> runs, Function<SplitRun.InFacet, List<Judgement>> judgements) {
    return runs.stream()
        .flatMap(run -> judgements.apply(run).stream())
        .sorted(comparing(Judgement::document))
        .toList();
  }
}
