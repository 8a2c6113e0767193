package dev.sheaf.evaluate.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.Seeds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CooccurrencesTest {
  @Test
  void aDocumentCountsOnceHoweverOftenATermIsInIt() {
    var counts = counted(Cooccurrences.inDocuments(7, 5), "5 7 5", "5 9", "9", "");

    assertThat(counts.units()).isEqualTo(4);
    assertThat(counts.count(5)).isEqualTo(2);
    assertThat(counts.count(7)).isEqualTo(1);
    assertThat(counts.count(7, 5)).isEqualTo(1);
  }

  /** The windows are 5 9, 9 7, 7 5 of the first document and 7 of the second. */
  @Test
  void windowsSlideByOneTermAndAShortDocumentIsOneWindow() {
    var counts = counted(Cooccurrences.inWindows(2, 5, 7), "5 9 7 5", "7");

    assertThat(counts.units()).isEqualTo(4);
    assertThat(counts.count(5)).isEqualTo(2);
    assertThat(counts.count(7)).isEqualTo(3);
    assertThat(counts.count(5, 7)).isEqualTo(1);
  }

  /** Windows: 5 5 9, 5 9 9, 9 9 7. The second holds a 5, but gensim lost it with the first 5. */
  @Test
  void gensimLosesATermWithTheFirstOfItsKindToLeave() {
    String document = "5 5 9 9 7";

    assertThat(counted(Cooccurrences.inWindows(3, 5), document).count(5)).isEqualTo(2);
    assertThat(counted(Cooccurrences.inGensimWindows(3, 5), document).count(5)).isEqualTo(1);
  }

  @Test
  void gensimPassesOverADocumentWithoutAWantedTerm() {
    assertThat(counted(Cooccurrences.inWindows(2, 5), "9 9 9", "5 9").units()).isEqualTo(3);
    assertThat(counted(Cooccurrences.inGensimWindows(2, 5), "9 9 9", "5 9").units()).isEqualTo(1);
  }

  @Seeds
  void everyWindowIsCounted(Random random) {
    var documents = documents(random);
    int window = 1 + random.nextInt(8);

    var counts = Cooccurrences.inWindows(window, 0, 2, 4);
    documents.forEach(counts::add);

    var windows = documents.stream().flatMap(document -> windows(document, window)).toList();
    assertThat(counts.units()).isEqualTo(windows.size());
    assertThat(counts.count(2)).isEqualTo(holding(windows, 2, 2));
    assertThat(counts.count(4, 0)).isEqualTo(holding(windows, 0, 4));
  }

  @Seeds
  void aWindowAsLongAsTheDocumentsIsTheDocument(Random random) {
    var documents = documents(random);

    var windows = Cooccurrences.inWindows(30, 0, 1, 2);
    var whole = Cooccurrences.inDocuments(0, 1, 2);
    documents.forEach(windows::add);
    documents.forEach(whole::add);

    assertThat(numbers(windows)).isEqualTo(numbers(whole));
  }

  @Seeds
  void countsOfThePartsAddUpToThoseOfTheWhole(Random random) {
    var documents = documents(random);
    int cut = random.nextInt(documents.size() + 1);
    var sum = Cooccurrences.inWindows(3, 0, 1, 2);
    var rest = Cooccurrences.inWindows(3, 0, 1, 2);
    var whole = Cooccurrences.inWindows(3, 0, 1, 2);

    documents.subList(0, cut).forEach(sum::add);
    documents.subList(cut, documents.size()).forEach(rest::add);
    documents.forEach(whole::add);
    sum.addAll(rest);

    assertThat(numbers(sum)).isEqualTo(numbers(whole));
  }

  @Test
  void countsOfOtherUnitsDoNotAddUp() {
    assertThatThrownBy(
            () -> Cooccurrences.inWindows(3, 1).addAll(Cooccurrences.inGensimWindows(3, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("do not add up");
  }

  @Test
  void aTermThatWasNotAskedForIsRefused() {
    assertThatThrownBy(() -> Cooccurrences.inDocuments(3).count(4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("term 4 is not counted");
  }

  @Test
  void aWindowWithoutRoomIsRefused() {
    assertThatThrownBy(() -> Cooccurrences.inWindows(0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a window of 0 terms");
  }

  private static Cooccurrences counted(Cooccurrences counts, String... documents) {
    for (String document : documents) {
      counts.add(
          Stream.of(document.split(" "))
              .filter(term -> !term.isEmpty())
              .mapToInt(Integer::parseInt)
              .toArray());
    }
    return counts;
  }

  private static List<Integer> numbers(Cooccurrences counts) {
    return List.of(
        counts.units(),
        counts.count(0),
        counts.count(1),
        counts.count(2),
        counts.count(0, 1),
        counts.count(0, 2),
        counts.count(1, 2));
  }

  private static List<int[]> documents(Random random) {
    List<int[]> documents = new ArrayList<>();
    for (int i = random.nextInt(10); i >= 0; i--) {
      documents.add(random.ints(random.nextInt(30), 0, 6).toArray());
    }
    return documents;
  }

  private static Stream<int[]> windows(int[] document, int window) {
    return IntStream.rangeClosed(0, Math.max(0, document.length - window))
        .mapToObj(
            from -> Arrays.copyOfRange(document, from, Math.min(document.length, from + window)));
  }

  private static long holding(List<int[]> windows, int first, int second) {
    return windows.stream()
        .map(window -> Arrays.stream(window).boxed().toList())
        .filter(window -> window.contains(first) && window.contains(second))
        .count();
  }
}
