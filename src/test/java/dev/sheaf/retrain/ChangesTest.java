package dev.sheaf.retrain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.train.Settings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private static final List<Document> KNOWN = Given.papers(0, 30);
  private static final CurrentModel CURRENT = Given.current(KNOWN);

  @Test
  void theSamePapersInAnotherOrderAreNoChange() {
    List<Document> reversed = new ArrayList<>(KNOWN);
    Collections.reverse(reversed);

    assertThat(Changes.between(CURRENT, Given.recipe(reversed)).isNothing()).isTrue();
  }

  @Test
  void papersAreSortedByWhatBecameOfThem() {
    List<Document> papers = new ArrayList<>(KNOWN.subList(2, 30));
    papers.set(0, Given.paper(2, "Agent"));
    papers.addAll(Given.papers(30, 33));

    Changes changes = Changes.between(CURRENT, Given.recipe(papers));

    assertThat(changes.fresh()).extracting(Document::id).containsExactly("p1030", "p1031", "p1032");
    assertThat(changes.gone()).extracting("id").containsExactly("p1000", "p1001");
    assertThat(changes.relabelled()).extracting(r -> r.document().id()).containsExactly("p1002");
    assertThat(changes.changed()).isEmpty();
  }

  @Test
  void otherSettingsAreAChange() {
    Recipe same = Given.recipe(KNOWN);

    Recipe other =
        new Recipe(
            same.corpus(),
            same.unlabelled(),
            same.taxonomy(),
            Settings.defaults().withMaxTerms(99));

    assertThat(Changes.between(CURRENT, other).isAskedOtherwise()).isTrue();
  }

  @Test
  void aLabelThatIsNowASpellingOfAnotherIsFolded() {
    Taxonomy taxonomy = Taxonomy.of(List.of(Given.topic("Agent", "RAG")));

    TaxonomyChanges changes = Changes.between(CURRENT, Given.recipe(KNOWN, taxonomy)).taxonomy();

    assertThat(changes.folded()).containsOnly(Map.entry(label("RAG"), label("Agent")));
    assertThat(changes.added()).containsExactly(label("Agent"));
  }

  @Test
  void anotherAliasIsAnEdit() {
    Taxonomy then = Taxonomy.of(List.of(Given.topic("Agent"), Given.topic("RAG")));
    Taxonomy now = Taxonomy.of(List.of(Given.topic("Agent", "agents"), Given.topic("Theory")));

    TaxonomyChanges changes = TaxonomyChanges.between(then, now, List.of());

    assertThat(changes.edited()).containsExactly(label("Agent"));
    assertThat(changes.removed()).containsExactly(label("RAG"));
  }

  private static Label label(String name) {
    return new Label(name);
  }
}
