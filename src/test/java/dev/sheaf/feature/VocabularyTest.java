package dev.sheaf.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.Seeds;
import dev.sheaf.corpus.Document;
import dev.sheaf.text.Terms;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {
  @Seeds
  void everyTermIsFoundInItsColumnAgain(Random random) {
    var vocabulary = vocabulary(Papers.random(random, 20).documents());

    for (int column = 0; column < vocabulary.size(); column++) {
      assertThat(vocabulary.column(vocabulary.term(column))).isEqualTo(column);
      assertThat(vocabulary.column(vocabulary.hash(column))).isEqualTo(column);
    }
  }

  @Seeds
  void termsLookedUpTogetherHaveTheColumnsOfEachAloneThatIsKnown(Random random) {
    var vocabulary = vocabulary(Papers.random(random, random.nextInt(3)).documents());
    Terms terms = new DocumentTerms(Papers.ANALYZER).read(Papers.random(random, 1).get(0));
    int[] columns = new int[terms.size()];

    int known = vocabulary.columns(terms, 0, terms.size(), columns);

    assertThat(Arrays.copyOf(columns, known))
        .isEqualTo(
            IntStream.range(0, terms.size())
                .map(i -> vocabulary.column(terms.hash(i)))
                .filter(column -> column >= 0)
                .toArray());
  }

  @Test
  void anUnknownTermHasNoColumn() {
    assertThat(vocabulary(List.of(Papers.english("a", "graph"))).column("memory")).isEqualTo(-1);
  }

  @Test
  void aVocabularyMayBeEmpty() {
    var vocabulary = vocabulary(List.of(Papers.english("a", "the")));

    assertThat(vocabulary.size()).isZero();
    assertThat(Vocabulary.of(vocabulary.bytes()).column("the")).isEqualTo(-1);
  }

  @Test
  void aMappedFileIsAVocabulary(@TempDir Path folder) throws Exception {
    var vocabulary = vocabulary(List.of(Papers.english("a", "graph memory 检索增强 café 𠀀")));
    Path file = folder.resolve("vocabulary");
    try (FileChannel out =
        FileChannel.open(Files.createFile(file), java.nio.file.StandardOpenOption.WRITE)) {
      out.write(vocabulary.bytes());
    }

    try (FileChannel in = FileChannel.open(file)) {
      var mapped = Vocabulary.of(in.map(MapMode.READ_ONLY, 0, in.size()));
      assertThat(mapped.bytes()).isEqualTo(vocabulary.bytes());
      assertThat(mapped.term(mapped.column("检索增"))).isEqualTo("检索增");
      assertThat(mapped.term(mapped.column("𠀀"))).isEqualTo("𠀀");
    }
  }

  @Test
  void bytesOfSomethingElseAreRefusedWithAReason() {
    ByteBuffer other = TfIdf.fit(counter(List.of(Papers.english("a", "x"))), ALL).bytes();
    ByteBuffer later = vocabulary(List.of()).bytes();
    later.putInt(8, 2);

    assertThatThrownBy(() -> Vocabulary.of(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a sheafvoc, found something else");
    assertThatThrownBy(() -> Vocabulary.of(later))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sheafvoc: expected version 1, found 2");
  }

  private static final TfIdf.Settings ALL = new TfIdf.Settings(1, 1, 1000, 1, 1);

  private static Vocabulary vocabulary(List<Document> documents) {
    var counter = counter(documents);
    return Vocabulary.of(counter.hashes(ALL), counter.table());
  }

  private static TermCounter counter(List<Document> documents) {
    var counter = new TermCounter(Papers.ANALYZER);
    documents.forEach(counter::add);
    return counter;
  }
}
