package dev.sheaf.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Label;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelSelectionTest {
  private static final Label A = new Label("a");
  private static final Label B = new Label("b");
  private static final Label C = new Label("c");
  private static final List<List<Label>> ANSWERS =
      List.of(List.of(A), List.of(B, A), List.of(), List.of(A, A));

  @Test
  void aLabelWithTooFewDocumentsIsLeftOutAndNamed() {
    var selection = LabelSelection.of(ANSWERS, 2);

    assertThat(selection.learned()).containsExactly(Map.entry(A, 3));
    assertThat(selection.leftOut()).containsExactly(Map.entry(B, 1));
  }

  @Test
  void answersAreRestrictedToLearnedLabelsDocumentByDocument() {
    var restricted = LabelSelection.of(ANSWERS, 2).restrict(ANSWERS);

    assertThat(restricted).containsExactly(List.of(A), List.of(A), List.of(), List.of(A, A));
  }

  @Test
  void nothingIsLearnedWhereEveryLabelIsTooRare() {
    assertThat(LabelSelection.of(ANSWERS, 4).learned()).isEmpty();
  }

  @Test
  void aDefinedLabelIsLearnedWithoutDocuments() {
    var selection = LabelSelection.of(ANSWERS, 4, List.of(), List.of(B, C));

    assertThat(selection.learned()).containsExactly(Map.entry(B, 1), Map.entry(C, 0));
  }

  @Test
  void aKnownLabelWithNeitherDocumentsNorDefinitionIsNamed() {
    var selection = LabelSelection.of(ANSWERS, 1, List.of(B, C), List.of());

    assertThat(selection.leftOut()).containsExactly(Map.entry(C, 0));
  }
}
