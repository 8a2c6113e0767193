package dev.sheaf.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.Seeds;
import dev.sheaf.trend.TrendStatistics.ChangePoint;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangePointsTest {
  @Seeds
  void aPlantedJumpIsFoundWithinAPeriod(Random random) {
    var series = Given.series(Given.drawn(random, 24, t -> t < 10 ? -2 : -1, 0.05, 0));

    var changes = ChangePoints.find(series);

    assertThat(changes.get(0).period()).isBetween(9, 11);
    assertThat(changes.get(0).before()).isCloseTo(0.12, within(0.03));
  }

  @Test
  void aSteadyClimbHasNone() {
    var climb = Given.of200(10, 14, 18, 22, 26, 30, 34, 38, 42, 46, 50, 54);

    assertThat(ChangePoints.find(Given.series(climb))).isEmpty();
  }

  @Test
  void sharesBeforeAndAfterAreThoseOfAllTheirPapers() {
    var step = Given.of200(20, 21, 19, 20, 20, 60, 61, 59, 60, 60);

    assertThat(ChangePoints.find(Given.series(step)))
        .extracting(ChangePoint::period, ChangePoint::before, ChangePoint::after)
        .containsExactly(tuple(5, 0.1, 0.3));
  }

  @Test
  void aJumpThatDoesNotStayIsNone() {
    var hump = Given.of200(20, 21, 19, 20, 20, 60, 61, 59, 60, 60, 20, 19, 21, 20, 20);

    assertThat(ChangePoints.find(Given.series(hump))).isEmpty();
  }

  @Test
  void fewPeriodsHaveNone() {
    assertThat(ChangePoints.find(Given.series(Given.of200(1, 1, 99, 99, 99)))).isEmpty();
  }
}
