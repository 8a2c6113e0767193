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

      if (found.isPresent()) {
        Label other = classifier.labels().get(1 - best);
        List<Part> taken = found.get().words();
        assertThat(found.get().label()).isEqualTo(other);
        assertThat(answer(classifier, text, taken)).isEqualTo(other);
        for (Part part : taken) {
          List<Part> fewer = new ArrayList<>(taken);
          fewer.remove(part);
          assertThat(answer(classifier, text, fewer)).isNotEqualTo(other);
        }
      }
    }
  }

  private static Label answer(LinearClassifier classifier, HalfVectors text, List<Part> without) {
    HalfVectors rest =
        text.without(
            column -> holds(without, Language.ZH, column),
            column -> holds(without, Language.EN, column));
    return classifier.predict(rest.sum()).top().label();
  }

  private static boolean holds(List<Part> parts, Language language, int column) {
    return parts.stream()
        .flatMap(part -> part.terms().stream())
        .anyMatch(term -> term.language() == language && term.column() == column);
  }
}
