package dev.sheaf.bench;

import dev.sheaf.corpus.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Draws documents of a month anew so that the shares of labels are known ones: any shares at all
 * (uniform on the simplex, the artificial-prevalence protocol), or such as the month has. Labels of
 * fewer than 30 documents are left out.
 */
final class Mixes {
  private static final int DOCUMENTS = 500;
  private static final int DRAWS = 20;
  private static final int LEAST = 30;
  private static final long SEED = 1;

  private Mixes() {}

  /** What was drawn. */
  record Mix(List<double[]> rows, List<Label> truths) {}

  private static Map<String, Mix> ofOne(
      double[][] rows, List<Label> truths, List<Label> labels, SplittableRandom random) {
    List<int[]> byLabel =
        labels.stream()
            .map(
                label ->
                    IntStream.range(0, rows.length)
                        .filter(i -> truths.get(i).equals(label))
                        .toArray())
            .filter(documents -> documents.length >= LEAST)
            .toList();
    double[] any = byLabel.stream().mapToDouble(d -> -Math.log(random.nextDouble())).toArray();
    double[] own = byLabel.stream().mapToDouble(d -> d.length).toArray();
    Map<String, Mix> mixes = new LinkedHashMap<>();
    mixes.put("any mix", draw(byLabel, any, rows, truths, random));
    mixes.put("mix of the month", draw(byLabel, own, rows, truths, random));
    return mixes;
  }

  private static Mix draw(
      List<int[]> byLabel,
      double[] shares,
      double[][] rows,
      List<Label> truths,
      SplittableRandom random) {
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    List<double[]> drawn = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      double at = random.nextDouble() * sum;
      int label = 0;
      while (label < shares.length - 1 && at >= shares[label]) {
        at -= shares[label];
        label++;
      }
      int[] documents = byLabel.get(label);
      int document = documents[random.nextInt(documents.length)];
      drawn.add(rows[document]);
      labels.add(truths.get(document));
    }
    return new Mix(drawn, labels);
  }

  /** What is done with each draw. */
  @FunctionalInterface
  interface Taker {
    void take(String name, Mix mix);
  }

  /** Twenty of each. */
  static void each(double[][] rows, List<Label> truths, List<Label> labels, Taker taker) {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < DRAWS; i++) {
      ofOne(rows, truths, labels, random).forEach(taker::take);
    }
  }
}
