package dev.sheaf.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Seeds;
import dev.sheaf.classify.Explanation.Part;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.feature.HalfVectors;
import dev.sheaf.feature.SourceWords;
import dev.sheaf.feature.SparseVector;
import dev.sheaf.feature.TfIdf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class CounterfactualTest {
  private static final Label A = new Label("Agent");
  private static final Label R = new Label("RAG");

  @Seeds
  void theAnswerTurnsWithoutTheWordsAndNotWithoutFewer(Random random) {
    Corpus corpus = Texts.corpus(random, 8, A, R);
    TfIdf features = Texts.features(corpus);
    LinearClassifier classifier = Texts.classifier(random, features.size(), A, R);
    for (Document document : corpus) {
      HalfVectors text = features.halves(document);
      int best = classifier.number(classifier.predict(text.sum()).top().label());
      SourceWords words = SourceWords.of(document, features);
      Explanation difference = Explanation.ofDifference(classifier, best, 1 - best, text, words);

      Optional<Counterfactual> found = Counterfactual.of(classifier, text, difference);

      Label other = classifier.labels().get(1 - best);
      List<Part> taken = found.map(Counterfactual::words).orElseGet(() -> speaking(difference));
      assertThat(found.map(Counterfactual::label)).isIn(Optional.empty(), Optional.of(other));
      assertThat(answer(classifier, text, taken).filter(other::equals).isPresent())
          .isEqualTo(found.isPresent());
      for (Part part : taken) {
        List<Part> fewer = new ArrayList<>(taken);
        fewer.remove(part);
        assertThat(answer(classifier, text, fewer)).isNotEqualTo(Optional.of(other));
      }
    }
  }

  /** All words that speak for the answer. */
  private static List<Part> speaking(Explanation difference) {
    return difference.parts().stream().filter(part -> part.value() > 0).toList();
  }

  /** Empty where nothing is left of the text. */
  private static Optional<Label> answer(
      LinearClassifier classifier, HalfVectors text, List<Part> without) {
    SparseVector rest =
        text.without(
                column -> holds(without, Language.ZH, column),
                column -> holds(without, Language.EN, column))
            .sum();
    return rest.isEmpty() ? Optional.empty() : Optional.of(classifier.predict(rest).top().label());
  }

  private static boolean holds(List<Part> parts, Language language, int column) {
    return parts.stream()
        .flatMap(part -> part.terms().stream())
        .anyMatch(term -> term.language() == language && term.column() == column);
  }
}
