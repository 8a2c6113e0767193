package dev.sheaf.classify.neighbour;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.feature.HalfVectors;
import java.util.Comparator;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

/**
 * Packs the rows of a corpus's labelled papers while the rows of all are made, so that no text is
 * split into terms once more for {@link LabelledPapers}. Different rows may come from different
 * threads.
 */
public final class PackedRows implements ObjIntConsumer<HalfVectors> {
  private final Corpus corpus;
  private final byte[][] rows;

  /** Of a corpus, still without any row. */
  public PackedRows(Corpus corpus) {
    this.corpus = corpus;
    this.rows = new byte[corpus.size()][];
  }

  /** Packs the row of the document at a place of the corpus, where that one bears a label. */
  @Override
  public void accept(HalfVectors row, int place) {
    if (corpus.get(place).hasLabels()) {
      PackedBytes packed = new PackedBytes();
      PackedRow.pack(row, packed);
      rows[place] = packed.toArray();
    }
  }

  /** The places of the papers whose rows were packed, in the order of their ids. */
  List<Integer> places() {
    return IntStream.range(0, rows.length)
        .filter(place -> rows[place] != null)
        .boxed()
        .sorted(Comparator.comparing(place -> corpus.get(place).id()))
        .toList();
  }

  /** The paper at a place. */
  Document paper(int place) {
    return corpus.get(place);
  }

  /** Writes the packed row of the paper at a place. */
  void write(int place, PackedBytes into) {
    into.octets(rows[place]);
  }
}
