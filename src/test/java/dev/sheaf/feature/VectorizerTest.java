package dev.sheaf.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class VectorizerTest {
  private static final TfIdf.Settings ALL = new TfIdf.Settings(1, 1, 1000, 2, Math.sqrt(2));
  private static final String TEXT = "graph, agent, planning, tool, memory, robot";

  @Test
  void theShareOfKnownTermsIsThatOfTheLastDocument() {
    Vectorizer vectorizer = learned().vectorizer();

    vectorizer.transform(Papers.english("a", "graph, graph, unheard, graph"));
    assertThat(vectorizer.knownShare()).isEqualTo(0.75);
    vectorizer.transform(Papers.english("b", "unheard"));
    assertThat(vectorizer.knownShare()).isZero();
    vectorizer.transform(Papers.english("c", "..."));
    assertThat(vectorizer.knownShare()).isZero();
  }

  @Test
  void theShareIsThatOfTheFeatures() {
    TfIdf tfIdf = learned();
    Document paper = Papers.english("a", "agent, agent, unheard, tool, never, seen");
    Vectorizer vectorizer = tfIdf.vectorizer();

    vectorizer.transform(paper);

    assertThat(vectorizer.knownShare()).isEqualTo(tfIdf.knownShare(paper));
  }

  @Test
  void aBeginningIsTheVectorOfItsTermsAlone() {
    TfIdf tfIdf = learned();

    List<SparseVector> found = tfIdf.vectorizer().beginnings(Papers.english("a", TEXT), 2, 4, 6, 7);

    assertThat(found)
        .usingRecursiveComparison()
        .isEqualTo(
            List.of(
                tfIdf.transform(Papers.english("b", "graph, agent")),
                tfIdf.transform(Papers.english("c", "graph, agent, planning, tool")),
                tfIdf.transform(Papers.english("d", TEXT))));
  }

  @Test
  void aBeginningWithoutAKnownTermIsLeftOut() {
    Document paper = Papers.english("a", "unheard, never, graph");

    assertThat(learned().vectorizer().beginnings(paper, 1, 2, 3)).hasSize(1);
  }

  private static TfIdf learned() {
    return TfIdf.fit(
        TermCounter.of(Corpus.of(List.of(Papers.english("x", TEXT))), Papers.ANALYZER), ALL);
  }
}
