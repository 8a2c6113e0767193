package dev.sheaf.classify.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Seeds;
import dev.sheaf.classify.Texts;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.feature.HalfVectors;
import dev.sheaf.feature.SparseVector;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class PackedRowTest {
  @Seeds
  void ofManyTermsTheStrongestAreKept(Random random) {
    var paper = Texts.paper("a", Map.of(Language.EN, manyWords(random)), new Label("Agent"));
    HalfVectors text = Texts.features(Corpus.of(List.of(paper))).halves(paper);
    SparseVector english = text.of(Language.EN);

    List<Integer> kept = packedColumns(text);

    List<Integer> byValue =
        IntStream.range(0, english.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -english.value(i)))
            .toList();
    assertThat(kept)
        .isEqualTo(byValue.subList(0, 32).stream().map(english::index).sorted().toList());
  }

  private static String manyWords(Random random) {
    return IntStream.range(0, 80)
        .mapToObj(
            i -> ("word" + (char) ('a' + i % 26) + i / 26 + ", ").repeat(1 + random.nextInt(4)))
        .collect(Collectors.joining());
  }

  private static List<Integer> packedColumns(HalfVectors text) {
    PackedBytes packed = new PackedBytes();
    PackedRow.pack(text, packed);
    ByteBuffer bytes = ByteBuffer.wrap(packed.toArray());
    assertThat(PackedBytes.number(bytes)).isZero();
    List<Integer> columns = new ArrayList<>();
    int column = 0;
    for (int terms = PackedBytes.number(bytes); terms > 0; terms--) {
      column += PackedBytes.number(bytes);
      bytes.get();
      columns.add(column);
    }
    return columns;
  }
}
