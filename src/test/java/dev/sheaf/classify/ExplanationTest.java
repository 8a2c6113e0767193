package dev.sheaf.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.Seeds;
import dev.sheaf.classify.Explanation.Contribution;
import dev.sheaf.classify.Explanation.Part;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.feature.HalfVectors;
import dev.sheaf.feature.SourceWords;
import dev.sheaf.feature.TfIdf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final Label A = new Label("Agent");
  private static final Label R = new Label("RAG");

  @Seeds
  void thePartsAndTheBiasAddUpToTheMargin(Random random) {
    Corpus corpus = Texts.corpus(random, 10, A, R);
    TfIdf features = Texts.features(corpus);
    LinearClassifier classifier = Texts.classifier(random, features.size(), A, R);
    for (Document document : corpus) {
      HalfVectors text = features.halves(document);
      SourceWords words = SourceWords.of(document, features);
      double[] margins = classifier.margins(features.transform(document));

      Explanation one = Explanation.of(classifier, 1, text, words);
      Explanation both = Explanation.ofDifference(classifier, 0, 1, text, words);

      assertThat(one.score()).isEqualTo(margins[1]);
      assertThat(sum(one)).isCloseTo(margins[1], within(1e-5));
      assertThat(both.score()).isEqualTo(margins[0] - margins[1]);
      assertThat(sum(both)).isCloseTo(both.score(), within(1e-5));
    }
  }

  @Seeds
  void everyTermIsInOnePartAndAPartIsTheSumOfItsTerms(Random random) {
    Corpus corpus = Texts.corpus(random, 4, A, R);
    TfIdf features = Texts.features(corpus);
    Document document = corpus.get(0);

    Explanation found =
        Explanation.of(
            Texts.classifier(random, features.size(), A, R),
            0,
            features.halves(document),
            SourceWords.of(document, features));

    List<Contribution> terms =
        found.parts().stream().flatMap(part -> part.terms().stream()).toList();
    assertThat(Set.copyOf(terms)).hasSameSizeAs(terms);
    for (Part part : found.parts()) {
      double sum = part.terms().stream().mapToDouble(Contribution::value).sum();
      assertThat(part.value()).isEqualTo(sum);
      assertThat(part.terms()).isNotEmpty().allMatch(term -> term.language() == part.language());
    }
  }

  @Test
  void formsAndPairsOfAWordAreOnePart() {
    Document document =
        Texts.paper("d", Map.of(Language.EN, "agent agents llm agent", Language.ZH, "agent"), A);

    Explanation found = explain(document);

    List<Set<String>> parts =
        found.parts().stream()
            .filter(part -> part.language() == Language.EN)
            .map(p -> p.terms().stream().map(Contribution::term).collect(Collectors.toSet()))
            .toList();
    assertThat(parts).anyMatch(terms -> terms.containsAll(Set.of("agent", "agents")));
    assertThat(found.parts()).anyMatch(part -> part.language() == Language.ZH);
  }

  @Test
  void aTextWithoutAKnownTermHasTheBiasAlone() {
    Document known = Texts.paper("d", Map.of(Language.EN, "agent"), A);
    TfIdf features = Texts.features(Corpus.of(List.of(known)));
    Document unknown =
        new Document(
            "u", known.source(), Optional.empty(), Map.of(), Map.of(Language.ZH, "天气"), Map.of());
    LinearClassifier classifier = Texts.classifier(new Random(1), features.size(), A, R);

    Explanation found =
        Explanation.of(classifier, 0, features.halves(unknown), SourceWords.of(unknown, features));

    assertThat(found.parts()).isEmpty();
    assertThat(found.score()).isEqualTo(found.bias());
  }

  private static Explanation explain(Document document) {
    TfIdf features = Texts.features(Corpus.of(List.of(document)));
    float[] ones = new float[features.size()];
    java.util.Arrays.fill(ones, 1);
    int[] columns = java.util.stream.IntStream.range(0, ones.length).toArray();
    var weights = dev.sheaf.feature.SparseVector.of(columns, ones);
    LinearClassifier classifier =
        LinearClassifier.of(
            LabelsPerDocument.EXACTLY_ONE,
            1,
            List.of(new FittedLabel(A, 1, 0, weights)),
            ones.length);
    return Explanation.of(
        classifier, 0, features.halves(document), SourceWords.of(document, features));
  }

  private static double sum(Explanation explanation) {
    return explanation.bias() + explanation.parts().stream().mapToDouble(Part::value).sum();
  }
}
