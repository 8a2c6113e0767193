package dev.sheaf.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.Split;
import dev.sheaf.error.Location;
import dev.sheaf.evaluate.split.GivenSplit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageScoresTest {
  private static final Evaluation.Settings JUDGING_ALL =
      new Evaluation.Settings(0, new Bootstrap(100, 1));
  private static final Corpus TRAIN = Given.corpus("a b");

  /** Answers with the English text where there is one, else with the Chinese one. */
  private static final Learner READING =
      train -> document -> Map.of(Facet.TOPIC, answer(document.abstracts()));

  @Test
  void eachLanguageIsJudgedOnPapersInBoth() {
    var test = List.of(paper("x", "a", "a", "b"), paper("y", "b", "a", "b"), paper("z", "a", "a"));

    var scores = run(test).orElseThrow();

    assertThat(scores.both().topic().orElseThrow().test()).isEqualTo(2);
    assertThat(accuracy(scores.both())).isEqualTo(0.5);
    assertThat(accuracy(scores.alone().get(Language.ZH))).isEqualTo(0.5);
    assertThat(accuracy(scores.alone().get(Language.EN))).isEqualTo(0.5);
  }

  @Test
  void whereTheLanguagesDisagreeTheRightOnesAreCounted() {
    var test =
        List.of(paper("v", "a", "a", "a"), paper("w", "a", "a", "b"), paper("x", "b", "c", "b"));

    var topic = run(test).orElseThrow().topic().orElseThrow();

    assertThat(topic.differing()).isEqualTo(2);
    assertThat(topic.share()).isEqualTo(2 / 3.0);
    assertThat(topic.right()).isEqualTo(Map.of(Language.ZH, 1, Language.EN, 1));
    assertThat(topic.bothRight()).isEqualTo(1);
  }

  @Test
  void itIsLearnedOnce() {
    int[] times = {0};
    Learner counting =
        train -> {
          times[0]++;
          return READING.learn(train);
        };

    LanguageScores.run(split(List.of(paper("x", "a", "a", "b"))), counting, JUDGING_ALL);

    assertThat(times[0]).isEqualTo(1);
  }

  @Test
  void withoutAPaperInBothThereIsNothing() {
    assertThat(run(List.of(paper("z", "a", "a")))).isEmpty();
  }

  private static Optional<LanguageScores> run(List<Document> test) {
    return LanguageScores.run(split(test), READING, JUDGING_ALL);
  }

  private static GivenSplit split(List<Document> test) {
    return new GivenSplit(new Split(TRAIN, Corpus.of(test)), 0);
  }

  private static double accuracy(Evaluation evaluation) {
    return evaluation.topic().orElseThrow().scores().accuracy().value();
  }

  private static Answer answer(Map<Language, String> texts) {
    String text = texts.getOrDefault(Language.EN, texts.get(Language.ZH));
    return Answer.likeliest(Given.ranking(List.of(new Label(text))));
  }

  /** Its texts are what they lead to: first the Chinese one, then perhaps the English one. */
  private static Document paper(String id, String topic, String... texts) {
    return new Document(
        id,
        new Location("given", 1),
        Optional.empty(),
        Map.of(),
        texts.length == 1
            ? Map.of(Language.ZH, texts[0])
            : Map.of(Language.ZH, texts[0], Language.EN, texts[1]),
        Map.of(Facet.TOPIC, List.of(new Label(topic))));
  }
}
