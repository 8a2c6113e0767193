package dev.sheaf.chart.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Seeds;
import dev.sheaf.chart.page.Chart;
import dev.sheaf.chart.page.ChartContract;
import dev.sheaf.chart.page.Given;
import dev.sheaf.chart.page.Recording;
import dev.sheaf.evaluate.Estimate;
import dev.sheaf.evaluate.ProbabilityHistogram;
import dev.sheaf.evaluate.Reliability;
import dev.sheaf.evaluate.Reliability.Bin;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReliabilityDiagramTest implements ChartContract {
  @Override
  public Chart chart(String title, int size) {
    return Given.diagram(title, size);
  }

  @Test
  void theNumbersBesideThePictureAreTheBinsAndTheBars() {
    var bins = List.of(new Bin(1 / 3.0, new Estimate(0.25, 0, 1), 4));
    var papers = new ProbabilityHistogram(List.of(3, 1));

    var numbers =
        new ReliabilityDiagram(Given.caption("t"), new Reliability(bins), papers)
            .picture()
            .numbers();

    String error = "0.08333333333333331";
    assertThat(numbers.rows())
        .containsExactly(
            List.of("bin", "", "", "0.3333333333333333", "0.25", "0.0", "1.0", "4", error),
            List.of("bar", "0.0", "0.5", "", "", "", "", "3", ""),
            List.of("bar", "0.5", "1.0", "", "", "", "", "1", ""));
  }

  @Test
  void theSubtitleNamesTheCalibrationError() {
    assertThat(Recording.texts(Given.diagram("t", 5)))
        .anyMatch(text -> text.text().startsWith("Calibration error 0.000. Topic"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.5, 0.52, 1000, 0.9, 0.88, 1000 | Probabilities mean what they say: off by 2.0 points on average
          0.5, 0.40, 1000, 0.9, 0.80, 1000 | Probabilities are too high by 10.0 points on average
          0.5, 0.60, 1000, 0.8, 0.90, 1000 | Probabilities are too low by 10.0 points on average
          0.5, 0.40, 1000, 0.9, 0.91, 1000 | Probabilities are too high by 4.5 points on average
          0.5, 0.60, 1000, 0.9, 0.80, 1000 | Probabilities are off by 10.0 points on average
          0.5, 0.40, 9, 0.6, 0.70, 9       | Too few papers to judge probabilities: off by 10 points, no more than by chance
          0.5, 0.35, 9, 0.6, 0.75, 9       | Too few papers to judge probabilities: off by 15 points, 13 by chance
          """)
  void theTitleSaysHowFarProbabilitiesAreOff(String bins, String title) {
    double[] n = Arrays.stream(bins.split(", ")).mapToDouble(Double::parseDouble).toArray();
    var reliability = new Reliability(List.of(bin(n[0], n[1], n[2]), bin(n[3], n[4], n[5])));

    var diagram = ReliabilityDiagram.of(reliability, new ProbabilityHistogram(List.of(1)), "", "");

    assertThat(diagram.caption().title()).isEqualTo(title);
  }

  /** Bins of which some are too low and more too high, by as much as random numbers say. */
  @Seeds
  void theTitleSaysTooHighByWhatTheMeansOfTheNumbersBesideItGive(Random random) {
    List<Bin> bins =
        random
            .doubles(15, 0.3, 0.9)
            .sorted()
            .mapToObj(p -> bin(p, p - 0.06 + 0.07 * random.nextDouble(), 1000))
            .toList();
    var diagram =
        ReliabilityDiagram.of(new Reliability(bins), new ProbabilityHistogram(List.of(1)), "", "");

    List<List<String>> rows = diagram.picture().numbers().rows().subList(0, bins.size());
    double points =
        100
            * rows.stream()
                .mapToDouble(row -> number(row, 3) - number(row, 4))
                .average()
                .getAsDouble();

    assertThat(diagram.caption().title())
        .isIn(
            String.format(
                Locale.ROOT, "Probabilities are too high by %.1f points on average", points),
            String.format(
                Locale.ROOT,
                "Probabilities mean what they say: off by %.1f points on average",
                100 * new Reliability(bins).error()));
  }

  private static double number(List<String> row, int column) {
    return Double.parseDouble(row.get(column));
  }

  private static Bin bin(double probability, double right, double documents) {
    return new Bin(probability, Estimate.ofShare(right, (int) documents), (int) documents);
  }
}
