package dev.sheaf.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Location;
import dev.sheaf.model.Given;
import dev.sheaf.model.TopicAnswer;
import dev.sheaf.model.TopicModel;
import dev.sheaf.taxonomy.TaxonomyCsv;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class CalibratedTrainingTest {
  private static final Corpus PAPERS = Given.papers(60);
  private static final Training TRAINED = Given.training(PAPERS);

  @Test
  void papersInAnyOrderGiveTheSameCalibrationAndRisk() {
    List<Document> shuffled = new ArrayList<>(PAPERS.documents());
    Collections.shuffle(shuffled, new Random(3));

    Training again = Given.training(Corpus.of(shuffled));

    assertThat(TRAINED.unseen()).isPresent();
    assertThat(bytes(again)).isEqualTo(bytes(TRAINED));
    assertThat(again.model().risk()).isEqualTo(TRAINED.model().risk());
  }

  @Test
  void oneThreadGivesTheSameAsMany() {
    ForkJoinPool alone = new ForkJoinPool(1);
    try {
      Training again = alone.submit(() -> Given.training(PAPERS)).join();

      assertThat(bytes(again)).isEqualTo(bytes(TRAINED));
      assertThat(again.model().risk()).isEqualTo(TRAINED.model().risk());
    } finally {
      alone.shutdown();
    }
  }

  @Test
  void papersThatAreEasyAreSureAndPromiseWhatTheirNumberAllows() {
    TopicAnswer topic =
        TRAINED.model().classify(Given.text("agents call tools")).topic().orElseThrow();

    assertThat(topic.isGuess()).isFalse();
    assertThat(topic.isUnsure(0.1)).isFalse();
    assertThat(topic.isUnsure(0.05)).isTrue();
  }

  @Test
  void aTextWithoutAKnownTermIsPromisedNothing() {
    TopicAnswer topic =
        TRAINED.model().classify(Given.text("совершенно другое")).topic().orElseThrow();

    assertThat(topic.isUnsure(0.99)).isTrue();
    assertThat(topic.isGuess()).isTrue();
  }

  @Test
  void tooFewPapersAreNotCalibratedAndPromiseNothing() {
    Training tiny = Given.training(Given.papers(9));

    assertThat(tiny.unseen()).isEmpty();
    assertThat(tiny.model().risk()).isEmpty();
    assertThat(tiny.model().classify(Given.text("agents call tools")).topic().orElseThrow().risk())
        .isEqualTo(1);
  }

  @Test
  void aTopicWithoutPapersIsNeverGivenAutomaticallyAndLeavesTheOthersTheirPromise() {
    String lines =
        """
        label,facet,parent,name_en,name_zh,aliases,terms
        Agent,topic,,,,,agents
        Robotics,topic,,,,,robot arm; grasping
        """;
    Taxonomy taxonomy = TaxonomyCsv.read(lines, new Location("taxonomy.csv", 0));

    TopicModel model =
        Training.run(PAPERS, taxonomy, Settings.defaults(), Training.Listener.NONE).model();
    TopicAnswer robots =
        model.classify(Given.text("a robot arm for grasping")).topic().orElseThrow();

    assertThat(robots.chosen().label()).isEqualTo(new Label("Robotics"));
    assertThat(robots.isUnsure(0.99)).isTrue();
    assertThat(model.risk().orElseThrow().leastRisk()).isLessThan(0.1);
  }

  private static ByteBuffer bytes(Training training) {
    return training.model().classifier(Facet.TOPIC).orElseThrow().toBytes();
  }
}
