package dev.sheaf.feature;

import dev.sheaf.text.Script;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the words that the terms of a vocabulary are pieces of, without a text. The words are for
 * people to read.
 *
 * <p>A pair or triple of Chinese characters is one word with the character that most often stands
 * beside it, if nearly always that one does: 能体 is a piece of 智能体, 索增 of 检索增强. A pair of which a
 * character stands far more often with another one is no word: 理框, from 代理框架. A pair of other words
 * is none where one of them is no term, and so tells nothing: {@code for agents}.
 */
public final class VocabularyWords {
  private static final double NEARLY_ALWAYS = 0.6;
  private static final double RARE = 0.1;
  private static final int LONGEST = 8;

  /** The character most often beside a pair, and in how many documents. */
  private record Beside(char character, double documents) {}

  private final TfIdf features;
  private final Map<String, Beside> before = new HashMap<>();
  private final Map<String, Beside> behind = new HashMap<>();

  private VocabularyWords(TfIdf features) {
    this.features = features;
    for (int column = 0; column < features.size(); column++) {
      String term = features.vocabulary().term(column);
      if (term.length() == 3 && isChinese(term)) {
        double documents = features.documents(column);
        keep(before, term.substring(1), new Beside(term.charAt(0), documents));
        keep(behind, term.substring(0, 2), new Beside(term.charAt(2), documents));
      }
    }
  }

  private static void keep(Map<String, Beside> commonest, String pair, Beside found) {
    Beside known = commonest.get(pair);
    if (known == null
        || found.documents > known.documents
        || (found.documents == known.documents && found.character < known.character)) {
      commonest.put(pair, found);
    }
  }

  /** The words of a vocabulary. */
  public static VocabularyWords of(TfIdf features) {
    return new VocabularyWords(features);
  }

  /** Whether a term is written in Chinese characters. */
  public static boolean isChinese(String term) {
    return Script.isHan(term.codePointAt(0));
  }

  /** The word that a column's term is a piece of, or is; empty if it is none. */
  public Optional<String> word(int column) {
    String term = features.vocabulary().term(column);
    if (!isChinese(term)) {
      boolean known = WordForms.parts(term).stream().allMatch(word -> documents(word) > 0);
      return known ? Optional.of(term) : Optional.empty();
    }
    if (term.length() < 2 || !isWhole(term)) {
      return Optional.empty();
    }
    return Optional.of(completed(term)).filter(this::isWhole);
  }

  /** Whether no two neighbours in a word belong to different words. */
  private boolean isWhole(String word) {
    for (int i = 0; i + 2 <= word.length(); i++) {
      String pair = word.substring(i, i + 2);
      double most = Math.max(documentsBefore(pair), documentsBehind(pair));
      if (documents(pair) < RARE * most) {
        return false;
      }
    }
    return true;
  }

  private double documentsBefore(String pair) {
    Beside beside = before.get(pair);
    return beside == null ? 0 : documents("" + beside.character + pair.charAt(0));
  }

  private double documentsBehind(String pair) {
    Beside beside = behind.get(pair);
    return beside == null ? 0 : documents("" + pair.charAt(1) + beside.character);
  }

  private String completed(String term) {
    StringBuilder word = new StringBuilder(term);
    boolean grows = true;
    while (grows && word.length() < LONGEST) {
      String first = word.substring(0, 2);
      String last = word.substring(word.length() - 2);
      Beside left = before.get(first);
      Beside right = behind.get(last);
      grows = false;
      if (right != null && right.documents >= NEARLY_ALWAYS * documents(last)) {
        word.append(right.character);
        grows = true;
      }
      if (left != null && left.documents >= NEARLY_ALWAYS * documents(first)) {
        word.insert(0, left.character);
        grows = true;
      }
    }
    return word.toString();
  }

  /** In how many documents a term was found; 0 if it has no column. */
  private double documents(String term) {
    int column = features.vocabulary().column(term);
    return column < 0 ? 0 : features.documents(column);
  }
}
