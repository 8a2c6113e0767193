package dev.sheaf.read.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "{BERT}-based, BERT-based",
        "M{\\\"u}ller, Müller",
        "Erd\\H{o}s, Erdős",
        "na{\\\"\\i}ve, naïve",
        "{\\'E}tude, Étude",
        "\\v{S}koda, Škoda",
        "Stra{\\ss}e, Straße",
        "\\O stergaard, Østergaard",
        "100\\% \\& more, 100% & more",
        "\\emph{very} \\textbf{bold}, very bold",
        "$\\alpha$-divergence, α-divergence",
        "$L_2$ norm, L2 norm",
        "costs $5, costs $5",
        "pages 1--2, pages 1–2",
        "``so''~it, “so” it",
        "known \\cite{a2020} fact, known  fact",
        "C\\#, C#"
      })
  void latexBecomesPlainText(String latex, String plain) {
    assertThat(Latex.plain(latex)).isEqualTo(plain);
  }

  @Test
  void aThousandAccentsAreNoOverflow() {
    assertThat(Latex.plain("\\'".repeat(100_000))).isNotNull();
  }
}
