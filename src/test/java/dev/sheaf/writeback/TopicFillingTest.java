package dev.sheaf.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Location;
import dev.sheaf.model.Given;
import dev.sheaf.model.TopicModel;
import dev.sheaf.read.format.Format;
import dev.sheaf.writeback.TopicFilling.Open;
import dev.sheaf.writeback.TopicFilling.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopicFillingTest {
  private static final TopicModel MODEL = Given.model(Given.papers(30));
  private static final Taxonomy TAXONOMY =
      Taxonomy.of(Stream.of("Agent", "RAG", "LLM理论").map(TopicFillingTest::topic).toList());
  private static final String TOOLS =
      "Abstract: An agent that plans its steps and calls tools, %s\n";
  private static final String UNKNOWN = "Abstract: совершенно другое\n";

  private static Taxonomy.Entry topic(String name) {
    return new Taxonomy.Entry(
        new Label(name),
        Facet.TOPIC,
        Optional.empty(),
        Map.of(),
        List.of(),
        List.of(),
        new Location("taxonomy.csv", 0));
  }

  private static TopicFilling filling(OptionalDouble maxError, String... texts) {
    List<DigestFile> files =
        IntStream.range(0, texts.length)
            .mapToObj(i -> Path.of(i + ".txt"))
            .map(
                name ->
                    new DigestFile(
                        name,
                        name,
                        Format.ABSTRACTS,
                        texts[Integer.parseInt(name.toString().replace(".txt", ""))]))
            .toList();
    return TopicFilling.of(DigestTexts.of(files, TAXONOMY), MODEL.labeller(), maxError);
  }

  private static List<String> texts(TopicFilling filling) {
    return filling.files().stream().map(FilledDigest::text).toList();
  }

  @Test
  void whatHasNoLabelGetsTheTopicOfTheModel() {
    TopicFilling filling = filling(OptionalDouble.empty(), TOOLS.formatted("we show"));

    assertThat(texts(filling)).containsExactly(TOOLS.formatted("we show") + "Topic: Agent\n");
    assertThat(filling.filled()).isEqualTo(1);
    assertThat(filling.open()).isEmpty();
  }

  @Test
  void aPaperWithAnyLabelIsLeftAlone() {
    String labelled = TOOLS.formatted("we show") + "Topic: Something else\n";

    assertThat(texts(filling(OptionalDouble.empty(), labelled))).containsExactly(labelled);
  }

  @Test
  void aGuessIsNotWritten() {
    TopicFilling filling = filling(OptionalDouble.empty(), UNKNOWN);

    assertThat(texts(filling)).containsExactly(UNKNOWN);
    assertThat(filling.open()).extracting(Open::reason).containsExactly(Reason.UNSURE);
    assertThat(filling.open().get(0).answer().orElseThrow().ranking().ranking()).hasSize(3);
  }

  @Test
  void theErrorRateDecidesWhereOneIsAskedFor() {
    String text = TOOLS.formatted("we show");

    assertThat(filling(OptionalDouble.of(0), text).filled()).isZero();
    assertThat(filling(OptionalDouble.of(1), text, UNKNOWN).filled()).isEqualTo(2);
  }

  @Test
  void theTopicThatAPaperHasElsewhereCountsMoreThanTheModel() {
    String text = TOOLS.formatted("which uses " + "tools and agents ".repeat(10));

    TopicFilling filling = filling(OptionalDouble.empty(), text + "Topic: RAG\n", text + UNKNOWN);

    assertThat(texts(filling).get(1)).isEqualTo(text + "Topic: RAG\n" + UNKNOWN);
  }

  @Test
  void theSamePaperGetsTheSameTopicEverywhere() {
    String text = TOOLS.formatted("which uses " + "tools and agents ".repeat(10));

    TopicFilling filling = filling(OptionalDouble.empty(), text + text, text);

    assertThat(texts(filling))
        .containsExactly(
            text + "Topic: Agent\n" + text + "Topic: Agent\n", text + "Topic: Agent\n");
  }
}
