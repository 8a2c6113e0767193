package dev.sheaf.text;

import dev.sheaf.error.Require;

/**
 * Splits texts in any language into terms. Immutable, for any number of threads; each brings its
 * own {@link Terms}.
 */
public final class Analyzer {
  private final Settings settings;
  private final StopWords stopWords;

  /** What becomes of words that tell nothing about a text, such as "the". */
  public enum FunctionWords {
    /**
     * They are no terms by themselves, only in a pair with a word that tells something. Leaving out
     * these pairs as well costs a point of accuracy on English abstracts.
     */
    LEFT_OUT,
    /** They are terms like all others. */
    KEPT
  }

  /**
   * Which terms there are.
   *
   * @param wordsPerTerm 1 for words alone, 2 for pairs of neighbours as well
   * @param minCharactersPerTerm 1 for single Chinese characters and marks of punctuation as well,
   *     with the pairs that these make with their neighbours; 2 for single characters only where
   *     one stands alone
   * @param charactersPerTerm 2 for pairs of Chinese characters, 3 for triples as well
   */
  public record Settings(
      int wordsPerTerm,
      int minCharactersPerTerm,
      int charactersPerTerm,
      FunctionWords functionWords) {
    /** Words, pairs of words, pairs and triples of characters; no function words. */
    public static final Settings DEFAULT = new Settings(2, 2, 3, FunctionWords.LEFT_OUT);

    public Settings {
      Require.that(
          wordsPerTerm == 1 || wordsPerTerm == 2,
          "words per term must be 1 or 2, not %d",
          wordsPerTerm);
      Require.that(
          minCharactersPerTerm == 1 || minCharactersPerTerm == 2,
          "min characters per term must be 1 or 2, not %d",
          minCharactersPerTerm);
      Require.that(
          charactersPerTerm == 2 || charactersPerTerm == 3,
          "characters per term must be 2 or 3, not %d",
          charactersPerTerm);
    }
  }

  /** An analyzer with these settings. */
  public Analyzer(Settings settings) {
    this.settings = settings;
    this.stopWords =
        settings.functionWords() == FunctionWords.KEPT ? StopWords.NONE : StopWords.shipped();
  }

  /** How it was made. */
  public Settings settings() {
    return settings;
  }

  /**
   * Appends the terms of a text in reading order. Takes time linear in the length of the text,
   * whatever it holds.
   */
  public void analyze(CharSequence text, Terms into) {
    int length = Normaliser.normalise(text.toString(), into);
    into.reserve(length);
    new TextScan(length, into, stopWords, settings).run();
  }
}
