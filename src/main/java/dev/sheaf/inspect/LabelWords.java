package dev.sheaf.inspect;

import dev.sheaf.corpus.Language;
import dev.sheaf.feature.SparseVector;
import dev.sheaf.feature.TfIdf;
import dev.sheaf.feature.VocabularyWords;
import dev.sheaf.feature.WordForms;
import dev.sheaf.inspect.LabelProfile.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The words that speak most for or against labels, as people would read them: no pieces of Chinese
 * words, no second form of a word, no longer version of one that is there.
 */
final class LabelWords {
  /** What a word adds to the papers it is in counts, and a little in how many it is. */
  private static final double FREQUENCY = 0.25;

  private static final int LOOKED_AT = 400;

  private final TfIdf features;
  private final VocabularyWords words;
  private final double[] strengths;
  private final Map<Language, Double> lengths = new EnumMap<>(Language.class);

  LabelWords(TfIdf features) {
    this.features = features;
    this.words = VocabularyWords.of(features);
    this.strengths =
        IntStream.range(0, features.size())
            .mapToDouble(
                c -> features.idf(c) * Math.pow(Math.max(1, features.documents(c)), FREQUENCY))
            .toArray();
    Map<Language, Double> squares = new EnumMap<>(Language.class);
    Map<Language, Double> texts = new EnumMap<>(Language.class);
    for (int column = 0; column < features.size(); column++) {
      Language language = language(features.vocabulary().term(column));
      double documents = features.documents(column);
      squares.merge(language, documents * features.idf(column) * features.idf(column), Double::sum);
      texts.merge(language, documents, Math::max);
    }
    squares.forEach(
        (language, sum) -> lengths.put(language, usualLength(sum, texts.get(language))));
  }

  /**
   * About how long the vector of a usual text in a language is before it is brought to unit length:
   * each term counts with the share of the texts that have it. As many texts are in a language as
   * have its most frequent term.
   *
   * @param squares of the weights of each term, added up over the texts
   */
  private static double usualLength(double squares, double texts) {
    return Math.max(1, Math.sqrt(squares / Math.max(1, texts)));
  }

  private static Language language(String term) {
    return VocabularyWords.isChinese(term) ? Language.ZH : Language.EN;
  }

  /** What a word adds to the score of a usual text in its language alone that has it once. */
  private double added(int column, double weight, Language language) {
    double value = features.idf(column) / lengths.get(language);
    return weight * Math.min(1, value) * features.settings().loneHalf();
  }

  /**
   * The words of a label.
   *
   * @param weights of the label, by column
   * @param sign 1 for those that speak for it, -1 for those against
   * @param most how many of each language
   */
  List<Word> of(SparseVector weights, int sign, int most) {
    List<Word> found = new ArrayList<>();
    IntStream.range(0, weights.size())
        .filter(i -> sign * weights.value(i) > 0)
        .boxed()
        .sorted(
            Comparator.comparingDouble(
                (Integer i) -> -Math.abs(weights.value(i)) * strengths[weights.index(i)]))
        .limit(LOOKED_AT)
        .forEach(i -> add(weights.index(i), weights.value(i), most, found));
    return found;
  }

  private void add(int column, double weight, int most, List<Word> found) {
    Optional<String> text = words.word(column);
    if (text.isEmpty()) {
      return;
    }
    Language language = language(text.get());
    Word word = new Word(language, text.get(), added(column, weight, language));
    boolean isFull = found.stream().filter(other -> other.language() == language).count() >= most;
    if (!isFull && found.stream().noneMatch(other -> overlap(other, word))) {
      found.add(word);
    }
  }

  private static boolean overlap(Word a, Word b) {
    if (a.language() != b.language()) {
      return false;
    }
    if (a.language() == Language.ZH) {
      return a.word().contains(b.word()) || b.word().contains(a.word());
    }
    var first = WordForms.of(a.word());
    var second = WordForms.of(b.word());
    return first.containsAll(second) || second.containsAll(first);
  }
}
