package dev.sheaf.feature;

import dev.sheaf.corpus.Language;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The two halves of a document's vector: one from its Chinese texts and one from its English texts.
 * The vector is their sum. A term belongs to the half of the text it was found in, whatever its
 * script.
 */
public final class HalfVectors {
  private final SparseVector chinese;
  private final SparseVector english;
  private final TfIdf.Settings settings;

  HalfVectors(SparseVector chinese, SparseVector english, TfIdf.Settings settings) {
    this.chinese = chinese;
    this.english = english;
    this.settings = settings;
  }

  /** The half of a language; empty if no known term is in its texts. */
  public SparseVector of(Language language) {
    return language == Language.ZH ? chinese : english;
  }

  /** What {@link TfIdf#transform(dev.sheaf.corpus.Document)} gives, to the last bit. */
  public SparseVector sum() {
    return chinese.plus(english);
  }

  /**
   * The vector of the same document without some of its terms: what is left of each half is brought
   * to its length again, as if the terms had never stood in the text.
   *
   * @param fromChinese the columns to leave out of the Chinese half
   * @param fromEnglish the columns to leave out of the English half
   */
  public HalfVectors without(IntPredicate fromChinese, IntPredicate fromEnglish) {
    SparseVector first = kept(chinese, fromChinese);
    SparseVector second = kept(english, fromEnglish);
    return new HalfVectors(
        scaled(first, Halves.factor(first.norm(), second.norm(), settings)),
        scaled(second, Halves.factor(second.norm(), first.norm(), settings)),
        settings);
  }

  private static SparseVector kept(SparseVector half, IntPredicate leftOut) {
    int[] kept =
        IntStream.range(0, half.size()).filter(i -> !leftOut.test(half.index(i))).toArray();
    int[] columns = new int[kept.length];
    float[] values = new float[kept.length];
    for (int i = 0; i < kept.length; i++) {
      columns[i] = half.index(kept[i]);
      values[i] = half.value(kept[i]);
    }
    return SparseVector.of(columns, values);
  }

  private static SparseVector scaled(SparseVector half, double factor) {
    int[] columns = new int[half.size()];
    float[] values = new float[half.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = half.index(i);
      values[i] = (float) (half.value(i) * factor);
    }
    return SparseVector.of(columns, values);
  }
}
