package dev.sheaf.feature;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Language;
import dev.sheaf.text.Script;
import dev.sheaf.text.Terms;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the words of a text that its Chinese terms (pairs and triples of characters) are pieces of.
 * The words are for people to read.
 *
 * <p>A word ends between two characters that stand side by side in far fewer documents than one of
 * them does with its other neighbour: 理框 in 代理框架. What is no rarer than that is one word, as
 * 检索增强生成. There is no dictionary; what comes out is good enough to be read, not to be learned from.
 * A term that occurs in several words is a piece of the one in which it does so most often; one
 * across the end of a word belongs to the word of which it has more.
 */
public final class SourceWords {
  /** Found on digests of 2024 by reading what came out. */
  private static final double RARE = 0.1;

  /** With fewer documents, chance decides which of two pairs is the rarer one. */
  private static final int ENOUGH = 3;

  /** Characters that are words by themselves must stand nearly as often with a neighbour. */
  private static final double LOOSE = 0.8;

  private static final String FUNCTION_CHARACTERS =
      "和与或及在中上下是为以对从将并而且使被由其这该些们一个种用于到等有会所地得之来过此很更都也还又把让给项篇";

  private final TfIdf features;
  private final Map<Language, Map<Integer, String>> words;

  private SourceWords(TfIdf features, Map<Language, Map<Integer, String>> words) {
    this.features = features;
    this.words = words;
  }

  /** The words of a document by what a vocabulary knows of their characters. */
  public static SourceWords of(Document document, TfIdf features) {
    DocumentTerms documentTerms = new DocumentTerms(features.analyzer());
    Terms terms = documentTerms.read(document);
    Map<Language, Map<Integer, String>> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      int half = language == Language.ZH ? DocumentTerms.CHINESE : DocumentTerms.ENGLISH;
      int from = documentTerms.start(half);
      words.put(language, new Half(features, terms, from, documentTerms.end(half)).words());
    }
    return new SourceWords(features, words);
  }

  /**
   * Whether each word of a term tells something by itself: {@code the agent} has one that does not.
   */
  public boolean isTelling(String term) {
    return WordForms.parts(term).stream().allMatch(w -> features.vocabulary().column(w) >= 0);
  }

  /** The term of a column. */
  public String term(int column) {
    return features.vocabulary().term(column);
  }

  /** The word that the term of a column is a piece of in the texts of a language, or the term. */
  public String word(Language language, int column) {
    String word = words.get(language).get(column);
    return word == null ? term(column) : word;
  }

  /** The Chinese characters of the texts of one language, each at its position, and their words. */
  private static final class Half {
    private final TfIdf features;
    private final Terms terms;
    private final int from;
    private final int to;
    private final TreeMap<Integer, Character> characters = new TreeMap<>();
    private final Map<Integer, Double> pairs = new HashMap<>();

    Half(TfIdf features, Terms terms, int from, int to) {
      this.features = features;
      this.terms = terms;
      this.from = from;
      this.to = to;
      for (int term = from; term < to; term++) {
        if (isChinese(term)) {
          for (int i = 0; i < terms.length(term); i++) {
            characters.put(terms.start(term) + i, terms.charAt(term, i));
          }
          if (terms.length(term) == 2) {
            pairs.put(terms.start(term), documents(term));
          }
        }
      }
    }

    private boolean isChinese(int term) {
      return terms.length(term) <= 3 && Script.isHan(terms.charAt(term, 0));
    }

    /** In how many documents a term was found; 0 if it has no column. */
    private double documents(int term) {
      int column = features.vocabulary().column(terms.hash(term));
      return column < 0 ? 0 : features.documents(column);
    }

    /** Whether a word ends between a position and the next one. */
    private boolean isEnd(int position) {
      double here = pairs.getOrDefault(position, 0.0);
      double before = pairs.getOrDefault(position - 1, 0.0);
      double after = pairs.getOrDefault(position + 1, 0.0);
      double most = Math.max(before, after);
      if (here == 0 || here > most) {
        return here == 0;
      }
      boolean isFunction = isFunction(position) || isFunction(position + 1);
      return here < ENOUGH || here < (isFunction ? LOOSE : RARE) * most;
    }

    private boolean isFunction(int position) {
      return FUNCTION_CHARACTERS.indexOf(characters.get(position)) >= 0;
    }

    Map<Integer, String> words() {
      Map<Integer, Integer> startOfWord = startsOfWords();
      Map<Integer, TreeMap<String, Integer>> counts = new TreeMap<>();
      for (int term = from; term < to; term++) {
        int column = features.vocabulary().column(terms.hash(term));
        if (column >= 0 && isChinese(term)) {
          counts
              .computeIfAbsent(column, c -> new TreeMap<>())
              .merge(word(term, startOfWord), 1, Integer::sum);
        }
      }
      Map<Integer, String> words = new HashMap<>();
      counts.forEach((column, found) -> words.put(column, commonest(found)));
      return words;
    }

    private Map<Integer, Integer> startsOfWords() {
      Map<Integer, Integer> starts = new HashMap<>();
      int start = 0;
      int last = -2;
      for (int position : characters.keySet()) {
        if (position != last + 1 || isEnd(last)) {
          start = position;
        }
        starts.put(position, start);
        last = position;
      }
      return starts;
    }

    /** The word that has most characters of a term, the first one of equals; or the term. */
    private String word(int term, Map<Integer, Integer> startOfWord) {
      String best = terms.text(term);
      int most = 0;
      int end = terms.start(term) + terms.length(term);
      for (int i = terms.start(term); i < end; i++) {
        int start = startOfWord.get(i);
        String word = wordAt(start, startOfWord);
        int shared = Math.min(end, start + word.length()) - i;
        if (word.length() > 1 && shared > most) {
          best = word;
          most = shared;
        }
      }
      return best;
    }

    private String wordAt(int start, Map<Integer, Integer> startOfWord) {
      StringBuilder word = new StringBuilder();
      for (int i = start; startOfWord.getOrDefault(i, -1) == start; i++) {
        word.append(characters.get(i));
      }
      return word.toString();
    }

    private static String commonest(SortedMap<String, Integer> counts) {
      String best = counts.firstKey();
      for (Map.Entry<String, Integer> word : counts.entrySet()) {
        best = word.getValue() > counts.get(best) ? word.getKey() : best;
      }
      return best;
    }
  }
}
