package dev.sheaf.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.error.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnlabelledTest {
  private static final String TEXT =
      "We study agents that plan with tools, act in the world, and learn from what comes of it;"
          + " they do so for years.";
  private static final String OTHER =
      "We retrieve passages for questions about law, weigh them by their age, and answer with the"
          + " best of them only.";

  @Test
  void aPaperOfTheCorpusIsFoundByItsTextAndHasItsIdThere() {
    Corpus corpus = Corpus.of(List.of(document("mine", TEXT)));

    Unlabelled found = Unlabelled.of(Corpus.of(List.of(document("2402.19474", TEXT))), corpus);

    assertThat(found.papers()).extracting(Document::id).containsExactly("mine");
    assertThat(found.known()).isEqualTo(1);
  }

  @Test
  void anotherPaperUnderTheSameIdIsAnother() {
    Corpus corpus = Corpus.of(List.of(document("1", TEXT)));

    Unlabelled found = Unlabelled.of(Corpus.of(List.of(document("1", OTHER))), corpus);

    assertThat(found.papers()).extracting(Document::id).containsExactly("1'");
    assertThat(found.known()).isZero();
  }

  @Test
  void labelsAreNotLookedAt() {
    Corpus read = Corpus.of(List.of(document("1", TEXT), document("2", OTHER)));

    assertThat(Unlabelled.of(read, Corpus.of(List.of())).papers())
        .hasSize(2)
        .allMatch(document -> document.labels().isEmpty());
  }

  @Test
  void theSameFileTwiceIsKnownThroughout() {
    Corpus read = Corpus.of(List.of(document("1", TEXT), document("2", OTHER)));

    assertThat(Unlabelled.of(read, read).known()).isEqualTo(2);
    assertThat(Unlabelled.of(read, read).papers()).hasSize(2);
  }

  private static Document document(String id, String text) {
    return new Document(
        id,
        new Location("papers.md", 1),
        Optional.empty(),
        Map.of(),
        Map.of(Language.EN, text),
        Map.of(Facet.TOPIC, List.of(new Label("Agent"))));
  }
}
