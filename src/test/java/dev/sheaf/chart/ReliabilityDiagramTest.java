package dev.sheaf.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.chart.ReliabilityDiagram.Bin;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityDiagramTest implements ChartContract {
  @Override
  public Chart chart(String title, int size) {
    return Given.diagram(title, size);
  }

  @Override
  public Rectangle2D page() {
    return new Rectangle2D.Double(0, 0, 600, 680);
  }

  @Test
  void theNumbersBesideThePictureAreAllThatItShowsInOrderOfProbability() {
    var bins = List.of(new Bin(0.9, 0.8, 0.7, 0.85, 12), new Bin(1 / 3.0, 0.25, 0, 1, 4));

    var numbers = new ReliabilityDiagram(Given.caption("t"), bins, 0.0123).picture().numbers();

    assertThat(numbers.rows())
        .containsExactly(
            List.of("0.3333333333333333", "0.25", "0.0", "1.0", "4", "0.0123"),
            List.of("0.9", "0.8", "0.7", "0.85", "12", "0.0123"));
  }

  @Test
  void theSubtitleNamesTheCalibrationError() {
    assertThat(Recording.texts(Given.diagram("t", 5)))
        .anyMatch(text -> text.text().startsWith("Calibration error 0.012. Topic"));
  }

  @Test
  void withoutBinsThePageSaysSo() {
    assertThat(Recording.texts(Given.diagram("t", 0)))
        .anyMatch(text -> text.text().equals("no answers to compare with their probabilities"));
  }

  @Test
  void anIntervalThatDoesNotHoldItsValueIsRefused() {
    assertThatThrownBy(() -> new Bin(0.5, 0.5, 0.6, 0.7, 3))
        .hasMessage("0.5 is not between 0.6 and 0.7 within 0 and 1");
  }
}
