package dev.sheaf.adapt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.error.Location;
import dev.sheaf.model.Given;
import dev.sheaf.model.TopicAnswer;
import dev.sheaf.model.TopicModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AdaptedModelTest {
  private static final Label AGENT = new Label("Agent");
  private static final Label RAG = new Label("RAG");
  private static final String OF_AGENT = "agents call tools and plan their steps";
  private static final String OF_RAG = "passages are retrieved before the answer is generated";
  private static final String OF_BOTH = "agents call tools before the answer is generated";
  private static final TopicModel MODEL = Given.model(Given.papers(600));

  @Test
  void aTopicThatIsFrequentAmongThePapersBecomesLikelier() {
    var papers = papers("2025-02", 180, OF_AGENT, 20, OF_BOTH);
    Document both = papers.get(199);

    var adapted = AdaptedModel.of(MODEL, papers);

    assertThat(probability(AGENT, both, adapted))
        .isGreaterThan(probability(AGENT, both, AdaptedModel.unadapted(MODEL)) + 0.1);
    assertThat(adapted.groups())
        .singleElement()
        .satisfies(
            group -> {
              assertThat(group.papers()).isEqualTo(200);
              assertThat(share(AGENT, group).after()).isGreaterThan(share(AGENT, group).before());
              assertThat(group.shares().stream().mapToDouble(AdaptedGroup.Shift::after).sum())
                  .isCloseTo(1, within(1e-9));
            });
  }

  @Test
  void eachMonthHasItsOwnShares() {
    var papers = papers("2025-02", 180, OF_AGENT, 20, OF_BOTH);
    papers.addAll(papers("2025-03", 180, OF_RAG, 20, OF_BOTH));

    var adapted = AdaptedModel.of(MODEL, papers);

    assertThat(topic(papers.get(199), adapted).chosen().label()).isEqualTo(AGENT);
    assertThat(topic(papers.get(399), adapted).chosen().label()).isEqualTo(RAG);
  }

  @Test
  void thePapersInAnotherOrderGiveTheSame() {
    var papers = papers("2025-02", 180, OF_AGENT, 20, OF_BOTH);
    papers.addAll(papers("2025-03", 60, OF_RAG, 70, OF_BOTH));
    var shuffled = new ArrayList<>(papers);
    Collections.shuffle(shuffled, new Random(1));

    var adapted = AdaptedModel.of(MODEL, papers);
    var other = AdaptedModel.of(MODEL, shuffled);

    for (Document paper : papers) {
      assertThat(topic(paper, other)).isEqualTo(topic(paper, adapted));
    }
  }

  @Test
  void fewPapersChangeNothing() {
    var papers = papers("2025-02", 98, OF_AGENT, 1, OF_BOTH);

    var adapted = AdaptedModel.of(MODEL, papers);

    assertThat(adapted.groups()).isEmpty();
    assertThat(adapted.of(papers.get(0))).isSameAs(MODEL);
  }

  @Test
  void papersWithoutAKnownWordTellNothing() {
    var adapted = AdaptedModel.of(MODEL, papers("2025-02", 60, OF_AGENT, 60, "xyzzy plugh"));

    assertThat(adapted.groups()).isEmpty();
  }

  @Test
  void labelsOfThePapersAreNotLookedAt() {
    var papers = papers("2025-02", 180, OF_AGENT, 20, OF_BOTH);
    var labelled =
        papers.stream().map(p -> p.withLabels(Map.of(Facet.TOPIC, List.of(RAG)))).toList();

    assertThat(topic(papers.get(199), AdaptedModel.of(MODEL, labelled)))
        .isEqualTo(topic(papers.get(199), AdaptedModel.of(MODEL, papers)));
  }

  @Test
  void labellersAnswerAsTheModelOfThePaperDoes() {
    var papers = papers("2025-02", 180, OF_AGENT, 20, OF_BOTH);
    var adapted = AdaptedModel.of(MODEL, papers);

    assertThat(adapted.labeller().classify(papers.get(199)))
        .isEqualTo(adapted.of(papers.get(199)).classify(papers.get(199)));
  }

  /** So many papers of a month with one text, and so many with another; ids and words differ. */
  private static List<Document> papers(
      String month, int first, String text, int second, String other) {
    List<Document> papers = new ArrayList<>();
    for (int i = 0; i < first + second; i++) {
      papers.add(
          new Document(
              month + "-" + i,
              new Location("new.md", 1),
              Optional.of(PublicationDate.parse(month, PublicationDate.Origin.GIVEN)),
              Map.of(),
              Map.of(Language.EN, (i < first ? text : other) + " word" + i),
              Map.of()));
    }
    return papers;
  }

  private static TopicAnswer topic(Document paper, AdaptedModel model) {
    return model.labeller().classify(paper).topic().orElseThrow();
  }

  private static double probability(Label label, Document paper, AdaptedModel model) {
    return topic(paper, model).ranking().probability(label);
  }

  private static AdaptedGroup.Shift share(Label label, AdaptedGroup group) {
    return group.shares().stream().filter(s -> s.label().equals(label)).findFirst().orElseThrow();
  }
}
