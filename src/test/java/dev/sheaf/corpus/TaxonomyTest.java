package dev.sheaf.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaxonomyTest {
  private static final Label AGENT = new Label("Agent");
  private static final Label GRAPH_RAG = new Label("基於圖的 RAG");

  private static final Taxonomy TAXONOMY =
      Taxonomy.of(
          List.of(
              entry(2, "Agent", Facet.TOPIC, "", "智能体"),
              entry(3, "RAG", Facet.TOPIC, ""),
              entry(4, "RAG 優化", Facet.THEME, "RAG"),
              entry(5, "基於圖的 RAG", Facet.THEME, "RAG 優化")));

  @ParameterizedTest
  @ValueSource(strings = {"Agent", "AGENT", "ａｇｅｎｔ", " agent ", "智能体", "智能體"})
  void aLabelIsFoundUnderEverySpelling(String spelling) {
    assertThat(TAXONOMY.find(spelling)).map(Taxonomy.Entry::label).contains(AGENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"基于图的RAG", "基於圖的  rag", "基于图的 RAG"})
  void aSpaceBetweenChineseAndLatinMakesNoDifference(String spelling) {
    assertThat(TAXONOMY.find(spelling)).map(Taxonomy.Entry::label).contains(GRAPH_RAG);
  }

  @Test
  void theFirstKnownTopicAnswersAndAllElseAreThemes() {
    var answers = TAXONOMY.assign(Optional.empty(), List.of("评测", "智能体", "RAG", "基于图的 RAG"));

    assertThat(answers)
        .containsExactly(
            Map.entry(Facet.TOPIC, List.of(AGENT)),
            Map.entry(Facet.THEME, List.of(new Label("评测"), GRAPH_RAG, new Label("RAG 優化"))));
  }

  @Test
  void aThemeCountsForTheThemesAndTheTopicAboveIt() {
    var answers = TAXONOMY.assign(Optional.empty(), List.of("基于图的 RAG"));

    assertThat(answers)
        .containsExactly(
            Map.entry(Facet.TOPIC, List.of(new Label("RAG"))),
            Map.entry(Facet.THEME, List.of(GRAPH_RAG, new Label("RAG 優化"))));
  }

  @Test
  void aTopicThatIsGivenIsNotOverruledByAParent() {
    var answers = TAXONOMY.assign(Optional.of("Agent"), List.of("基于图的 RAG"));

    assertThat(answers).containsEntry(Facet.TOPIC, List.of(AGENT));
  }

  @Test
  void anUnknownLabelInTheFieldForOneAnswerIsATopicOfItsOwn() {
    var answers = TAXONOMY.assign(Optional.of("earn"), List.of());

    assertThat(answers).containsExactly(Map.entry(Facet.TOPIC, List.of(new Label("earn"))));
  }

  @Test
  void aDocumentWithoutLabelsAnswersNothing() {
    assertThat(TAXONOMY.assign(Optional.empty(), List.of())).isEmpty();
  }

  @Test
  void ancestorsComeNearestFirst() {
    assertThat(TAXONOMY.ancestors(GRAPH_RAG))
        .containsExactly(new Label("RAG 優化"), new Label("RAG"));
  }

  @Test
  void aSpellingClaimedTwiceIsRefusedWithBothPlaces() {
    var entries =
        List.of(entry(2, "Agent", Facet.TOPIC, "", "智能体"), entry(9, "代理", Facet.THEME, "", "智能體"));

    assertThatThrownBy(() -> Taxonomy.of(entries))
        .isInstanceOf(BadInputException.class)
        .hasMessage(
            "taxonomy.csv:9: expected each spelling once, found \"智能体\" for 代理 and, in line 2,"
                + " for Agent");
  }

  @Test
  void anUnknownParentIsRefused() {
    var entries = List.of(entry(2, "GraphRAG", Facet.THEME, "RAG"));

    assertThatThrownBy(() -> Taxonomy.of(entries))
        .isInstanceOf(BadInputException.class)
        .hasMessage("taxonomy.csv:2: expected a label of this file as the parent, found \"RAG\"");
  }

  @Test
  void aCircleOfParentsIsRefused() {
    var entries = List.of(entry(2, "a", Facet.THEME, "b"), entry(3, "b", Facet.THEME, "a"));

    assertThatThrownBy(() -> Taxonomy.of(entries))
        .isInstanceOf(BadInputException.class)
        .hasMessage("taxonomy.csv:2: expected parents without a circle, found a in [a, b]");
  }

  private static Taxonomy.Entry entry(
      int line, String label, Facet facet, String parent, String... aliases) {
    return new Taxonomy.Entry(
        new Label(label),
        facet,
        Optional.of(parent).filter(name -> !name.isEmpty()).map(Label::new),
        Map.of(),
        List.of(aliases),
        List.of(),
        new Location("taxonomy.csv", line));
  }
}
