package dev.sheaf.report.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Seeds;
import dev.sheaf.classify.Explanation;
import dev.sheaf.classify.Explanation.Contribution;
import dev.sheaf.classify.Explanation.Part;
import dev.sheaf.corpus.Language;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BreakdownTest {
  @Seeds
  void whatIsShownAddsUpToTheScore(Random random) {
    Explanation explanation = explanation(random);
    List<Part> shown = Breakdown.strongest(explanation, 1 + random.nextInt(9));

    Breakdown found = Breakdown.of(explanation, shown, 3);

    long sum = found.values().stream().mapToLong(Long::longValue).sum();
    assertThat(sum + found.others() + found.bias()).isEqualTo(found.score());
    assertThat(found.score()).isEqualTo(Math.round(explanation.score() * 1000));
  }

  @Seeds
  void noNumberIsMoreThanOneLastDigitOff(Random random) {
    Explanation explanation = explanation(random);

    Breakdown found = Breakdown.of(explanation, explanation.parts(), 3);

    for (int i = 0; i < found.values().size(); i++) {
      assertThat(found.values().get(i) / 1000.0 - explanation.parts().get(i).value())
          .isBetween(-0.001, 0.001);
    }
  }

  @Seeds
  void theTermsOfAPartAddUpToIt(Random random) {
    Explanation explanation = explanation(random);

    Breakdown found = Breakdown.of(explanation, explanation.parts(), 6);

    for (int i = 0; i < found.values().size(); i++) {
      long sum = found.termValues(i).stream().mapToLong(Long::longValue).sum();
      assertThat(sum).isEqualTo(found.values().get(i));
    }
  }

  @Test
  void aScoreWithoutPartsIsItsBias() {
    Breakdown found = Breakdown.of(new Explanation(-0.5, -0.5, List.of()), List.of(), 3);

    assertThat(found.signed(found.bias())).isEqualTo("-0.500").isEqualTo(found.signed(-500));
    assertThat(found.others()).isZero();
  }

  private static Explanation explanation(Random random) {
    List<Part> parts =
        IntStream.range(0, random.nextInt(30)).mapToObj(i -> part(random, i)).toList();
    double bias = random.nextGaussian();
    double sum = bias + parts.stream().mapToDouble(Part::value).sum();
    return new Explanation(sum, bias, parts);
  }

  private static Part part(Random random, int number) {
    List<Contribution> terms =
        IntStream.range(0, 1 + random.nextInt(3))
            .mapToObj(i -> new Contribution(Language.EN, i, "t" + i, random.nextGaussian()))
            .toList();
    double value = terms.stream().mapToDouble(Contribution::value).sum();
    return new Part(Language.EN, "w" + number, value, List.of(), terms);
  }
}
