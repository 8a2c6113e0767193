package dev.sheaf.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.model.TopicModel;
import dev.sheaf.train.Training;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReviewQueueTest {
  private static final TopicModel MODEL = Given.model();
  private static final String LONG =
      "we measure how well planners of many kinds find the steps of a task when the tools they call"
          + " fail now and then and what they do about it in the end";

  @Test
  void thePaperOfWhichTheModelIsLeastSureComesFirst() {
    ReviewQueue queue =
        queue(
            5,
            Given.open("x", Given.OF_AGENTS),
            Given.open("y", Given.OF_BOTH),
            Given.open("z", Given.OF_RAG));

    assertThat(ids(queue)).hasSize(3).startsWith("y");
    assertThat(queue.questions().get(0).likely().top().probability()).isLessThan(0.9);
  }

  @Test
  void papersWithATopicAreNotAskedFor() {
    ReviewQueue queue = queue(5, Given.open("y", Given.OF_BOTH));

    assertThat(ids(queue)).containsExactly("y");
    assertThat(queue.unlabelled()).isEqualTo(1);
  }

  @Test
  void ofPapersThatNearlyMatchOneIsAskedFor() {
    ReviewQueue queue = queue(5, Given.open("x", LONG), Given.open("y", LONG + " indeed"));

    assertThat(queue.questions()).hasSize(1);
    assertThat(queue.alike()).isEqualTo(1);
  }

  @Test
  void aPaperWithoutAKnownTermComesLast() {
    ReviewQueue queue =
        queue(
            5, Given.open("x", "Привет"), Given.open("y", Given.OF_BOTH), Given.open("z", "tools"));

    assertThat(ids(queue)).hasSize(3).endsWith("x");
  }

  @Test
  void noMoreAreAskedForThanTheBudget() {
    assertThat(queue(2, many()).questions()).hasSize(2);
  }

  @Test
  void theSamePapersInAnyOrderGiveTheSameQueue() {
    List<Document> shuffled = new ArrayList<>(List.of(many()));
    Collections.shuffle(shuffled, new Random(1));

    assertThat(queue(10, shuffled.toArray(Document[]::new))).isEqualTo(queue(10, many()));
  }

  @Test
  void withNothingUnlabelledNothingIsAskedFor() {
    assertThat(queue(5)).isEqualTo(new ReviewQueue(List.of(), 0, 0));
  }

  @Test
  void aModelWithoutTopicsIsRefused() {
    Corpus open = Corpus.of(List.of(Given.open("x", "tools"), Given.open("y", "tools")));
    TopicModel empty =
        Training.run(
                open, Taxonomy.empty(), dev.sheaf.train.Settings.defaults(), Training.Listener.NONE)
            .model();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReviewQueue.of(open, empty, new ReviewQueue.Settings(1, 1)))
        .withMessage("the model has learned no topics");
  }

  private static Document[] many() {
    return IntStream.range(0, 30)
        .mapToObj(i -> Given.open("o" + i, Given.OF_BOTH + " case" + i * i % 7 + " round" + i))
        .map(paper -> Given.later(paper, paper.id().hashCode() % 50))
        .toArray(Document[]::new);
  }

  private static ReviewQueue queue(int budget, Document... open) {
    Corpus papers = Corpus.of(Stream.concat(Given.labelled().stream(), Stream.of(open)).toList());
    return ReviewQueue.of(papers, MODEL, new ReviewQueue.Settings(budget, 1));
  }

  private static List<String> ids(ReviewQueue queue) {
    return queue.questions().stream().map(question -> question.paper().id()).toList();
  }
}
