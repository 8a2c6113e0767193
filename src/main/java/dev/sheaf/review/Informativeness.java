package dev.sheaf.review;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.sheaf.classify.Prediction;
import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.PublicationDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How much the topic of a paper would tell a model: the entropy of the topics' probabilities, where
 * each topic counts by how much it needs papers, less for old papers, and times a power of how much
 * the paper's cluster grows.
 *
 * <p>A topic needs papers the more, the less well the model finds it and the rarer it is: {@code (1
 * - F1) / share^0.3}. F1 and share are what the probabilities of all papers make one expect: of the
 * papers that are given a topic, its probabilities add up to the expected hits. With equal needs
 * this is uncertainty sampling (Lewis and Gale, SIGIR 1994); this way rare topics that are found
 * badly are asked about more. What topics mean drifts: a paper that is {@value #HALF_LIFE_DAYS}
 * days older than the newest one counts half, one without a date as the oldest one does.
 */
final class Informativeness {
  private static final double RARITY_POWER = 0.3;
  private static final double LEAST_SHARE = 0.01;
  private static final double HALF_LIFE_DAYS = 240;
  private static final double GROWTH_POWER = 0.25;
  private static final double MOST_GROWTH = 4;

  private final Map<Label, Double> needs;
  private final Optional<LocalDate> newest;
  private final Optional<LocalDate> oldest;

  private Informativeness(
      Map<Label, Double> needs, Optional<LocalDate> newest, Optional<LocalDate> oldest) {
    this.needs = needs;
    this.newest = newest;
    this.oldest = oldest;
  }

  /**
   * The worth of papers, each compared with the others.
   *
   * @param likely what a model says of each
   * @param papers the same ones
   */
  static Informativeness among(List<Prediction> likely, Corpus papers) {
    List<LocalDate> days = papers.stream().flatMap(paper -> day(paper).stream()).sorted().toList();
    return new Informativeness(
        needs(likely), days.stream().reduce((day, later) -> later), days.stream().findFirst());
  }

  private static Optional<LocalDate> day(Document paper) {
    return paper.published().map(PublicationDate::firstDay);
  }

  private static Map<Label, Double> needs(List<Prediction> papers) {
    Map<Label, Double> expected = new TreeMap<>();
    Map<Label, Double> hits = new TreeMap<>();
    Map<Label, Double> given = new TreeMap<>();
    for (Prediction paper : papers) {
      paper.ranking().forEach(s -> expected.merge(s.label(), s.probability(), Double::sum));
      hits.merge(paper.top().label(), paper.top().probability(), Double::sum);
      given.merge(paper.top().label(), 1.0, Double::sum);
    }
    Map<Label, Double> needs = new TreeMap<>();
    expected.forEach(
        (label, sum) -> {
          double both = sum + given.getOrDefault(label, 0.0);
          double f1 = both == 0 ? 0 : 2 * hits.getOrDefault(label, 0.0) / both;
          double share = Math.max(LEAST_SHARE, sum / papers.size());
          needs.put(label, Math.max(0, 1 - f1) / StrictMath.pow(share, RARITY_POWER));
        });
    return needs;
  }

  /**
   * That of one of the papers, from 0.
   *
   * @param growth of its cluster
   */
  double of(Prediction likely, Document paper, double growth) {
    double sum = 0;
    for (Score score : likely.ranking()) {
      double p = score.probability();
      sum -= p > 0 ? needs.get(score.label()) * p * StrictMath.log(p) : 0;
    }
    double bounded = Math.max(1 / MOST_GROWTH, Math.min(MOST_GROWTH, growth));
    return sum * freshness(paper) * StrictMath.pow(bounded, GROWTH_POWER);
  }

  private double freshness(Document paper) {
    return day(paper)
        .or(() -> oldest)
        .map(day -> StrictMath.pow(0.5, DAYS.between(day, newest.orElseThrow()) / HALF_LIFE_DAYS))
        .orElse(1.0);
  }
}
