package dev.sheaf.evaluate;

import static java.util.Comparator.comparingDouble;

import dev.sheaf.error.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether probabilities mean what they say: documents in the order of the probability of their
 * chosen label, cut into bins of equal size, and in each how many were right. A label chosen with a
 * probability of 0.8 should be right in 8 of 10 documents.
 *
 * <p>Equally probable answers may fall on two sides of a cut; each then counts as right by the
 * share of them that is. So neither the order of the judgements nor their ids make a difference.
 *
 * @param bins by rising probability, none empty
 */
public record Reliability(List<Bin> bins) {
  private static final int BINS = 15;

  /**
   * Documents of about the same probability.
   *
   * @param probability the mean probability of their chosen labels
   * @param right the share of these labels that is right
   * @param documents how many; at least 1
   */
  public record Bin(double probability, Estimate right, int documents) {}

  /** An answer, or the mean of those equally probable. */
  private record Outcome(double probability, double right) {}

  public Reliability {
    Require.that(!bins.isEmpty(), "there is nothing to measure");
    bins = List.copyOf(bins);
  }

  /**
   * Cuts these judgements into 15 bins whose sizes differ by at most one document; as many bins as
   * documents where these are fewer.
   *
   * @throws IllegalArgumentException if there are none, or one has more than one label
   */
  public static Reliability of(List<Judgement> judgements) {
    Require.that(!judgements.isEmpty(), "there is nothing to measure");
    List<Outcome> outcomes = outcomes(judgements);
    int count = Math.min(BINS, outcomes.size());
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      bins.add(
          bin(
              outcomes.subList(
                  cut(i, count, outcomes.size()), cut(i + 1, count, outcomes.size()))));
    }
    return new Reliability(bins);
  }

  private static int cut(int bin, int bins, int documents) {
    return (int) ((long) bin * documents / bins);
  }

  private static List<Outcome> outcomes(List<Judgement> judgements) {
    List<Outcome> sorted =
        judgements.stream()
            .map(judgement -> new Outcome(judgement.probability(), judgement.isRight() ? 1 : 0))
            .sorted(comparingDouble(Outcome::probability))
            .toList();
    List<Outcome> averaged = new ArrayList<>();
    while (averaged.size() < sorted.size()) {
      int from = averaged.size();
      double probability = sorted.get(from).probability();
      int behind = from;
      double right = 0;
      while (behind < sorted.size() && sorted.get(behind).probability() == probability) {
        right += sorted.get(behind).right();
        behind++;
      }
      Outcome mean = new Outcome(probability, right / (behind - from));
      for (int i = from; i < behind; i++) {
        averaged.add(mean);
      }
    }
    return averaged;
  }

  private static Bin bin(List<Outcome> outcomes) {
    double probability = outcomes.stream().mapToDouble(Outcome::probability).sum();
    double right = outcomes.stream().mapToDouble(Outcome::right).sum();
    int documents = outcomes.size();
    return new Bin(
        probability / documents,
        Estimate.ofShare(Math.min(1, right / documents), documents),
        documents);
  }

  /**
   * The expected calibration error: how far the bins' probabilities are from the shares that are
   * right, on average over documents; from 0 to 1, 0 is best. (Naeini, Cooper, Hauskrecht, AAAI
   * 2015; bins of equal mass.)
   */
  public double error() {
    double error = 0;
    int documents = 0;
    for (Bin bin : bins) {
      error += bin.documents() * Math.abs(bin.probability() - bin.right().value());
      documents += bin.documents();
    }
    return error / documents;
  }

  /**
   * The error that perfect probabilities are to be expected to have on so many documents, by the
   * normal approximation of each bin's share.
   */
  public double errorByChance() {
    double error = 0;
    int documents = 0;
    for (Bin bin : bins) {
      double variance = bin.probability() * (1 - bin.probability()) / bin.documents();
      error += bin.documents() * Math.sqrt(2 / Math.PI * variance);
      documents += bin.documents();
    }
    return error / documents;
  }
}
