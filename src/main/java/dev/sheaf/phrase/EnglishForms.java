package dev.sheaf.phrase;

import dev.sheaf.feature.WordForms;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides which English words are forms of the same word. */
public final class EnglishForms {
  /** Ends with an s and is no plural. */
  private static final Set<String> SINGULAR =
      Set.of(
          "aids",
          "alias",
          "analytics",
          "atlas",
          "bias",
          "canvas",
          "chaos",
          "dynamics",
          "economics",
          "ethics",
          "gas",
          "genomics",
          "lens",
          "linguistics",
          "mathematics",
          "news",
          "pandas",
          "physics",
          "politics",
          "robotics",
          "semantics",
          "series",
          "species",
          "sports",
          "statistics");

  private static final Pattern ACRONYMS = Pattern.compile("[A-Z]{2,}s");

  /** Endings that make another kind of word, the longest first. */
  private static final List<String> ENDINGS =
      List.of(
          "izations",
          "ization",
          "ational",
          "ations",
          "ation",
          "ators",
          "ative",
          "ments",
          "ingly",
          "ator",
          "ment",
          "ness",
          "ings",
          "ions",
          "ing",
          "ion",
          "ors",
          "ers",
          "ies",
          "ity",
          "als",
          "ive",
          "est",
          "ed",
          "or",
          "er",
          "al",
          "ic",
          "ly",
          "es",
          "e",
          "y",
          "s");

  private static final List<String> ADJECTIVES =
      List.of(
          "al", "ic", "ive", "ous", "able", "ible", "ful", "less", "ary", "ar", "ian", "ese", "ant",
          "ent");

  private static final Set<String> ADVERB_LIKE =
      Set.of("family", "anomaly", "assembly", "supply", "butterfly");

  private static final int SHORTEST_STEM = 4;

  private EnglishForms() {}

  /** The basic form of a word: in lower case and the singular. */
  public static String folded(String spelling) {
    String lower = spelling.toLowerCase(Locale.ROOT);
    if (ACRONYMS.matcher(spelling).matches()) {
      return lower.substring(0, lower.length() - 1);
    }
    if (lower.endsWith("sses") || lower.equals("biases")) {
      return lower.substring(0, lower.length() - 2);
    }
    return SINGULAR.contains(lower) ? lower : WordForms.of(lower).iterator().next();
  }

  /** Whether a word has an ending that adjectives have. */
  public static boolean mayBeAdjective(String word) {
    return ADJECTIVES.stream().anyMatch(word::endsWith);
  }

  /** Whether a word is the participle of a verb, or an adverb. */
  static boolean isParticipleOrAdverb(String word) {
    boolean participle = word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed");
    return participle || (word.length() > 5 && word.endsWith("ly") && !ADVERB_LIKE.contains(word));
  }

  /** What words of one family begin with: {@code planning} and {@code planner} with plan. */
  public static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return withoutDouble(word.substring(0, word.length() - ending.length()));
      }
    }
    return word;
  }

  private static String withoutDouble(String stem) {
    int last = stem.length() - 1;
    return stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
  }
}
