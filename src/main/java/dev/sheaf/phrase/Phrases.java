package dev.sheaf.phrase;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Language;
import dev.sheaf.error.Require;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The words and phrases of some documents in one language, and how often each occurs in each: terms
 * that people would use, not pieces of them. Immutable.
 *
 * <p>Singular and plural, upper and lower case, hyphen, space and neither, Traditional and
 * Simplified are one phrase. Phrases are ordered by what their spellings have in common, so that
 * the same documents in any order have the same phrases.
 */
public final class Phrases {
  private final Language language;
  private final List<Phrase> phrases;
  private final int[] starts;
  private final int[] columns;
  private final int[] counts;

  /**
   * A word or several in a row.
   *
   * @param written as it is written most often: {@code RAG}, {@code Chain-of-Thought}, 多智能体
   * @param words the words it is made of, in lower case and the singular
   * @param documents in how many documents it occurs
   * @param isHeading whether people would use it as a heading: it names something, and is not for
   *     the most part a piece before other words
   */
  public record Phrase(String written, List<String> words, int documents, boolean isHeading) {
    public Phrase {
      words = List.copyOf(words);
    }
  }

  Phrases(Language language, List<Phrase> phrases, int[] starts, int[] columns, int[] counts) {
    this.language = language;
    this.phrases = List.copyOf(phrases);
    this.starts = starts;
    this.columns = columns;
    this.counts = counts;
  }

  /**
   * Mines the titles and abstracts in one language. A document without text in this language has no
   * phrases.
   */
  public static Phrases mine(Corpus corpus, Language language) {
    return mine(corpus.stream().map(document -> text(document, language)).toList(), language);
  }

  /**
   * Those of texts in a language, one for each document.
   *
   * @param texts may be empty
   */
  public static Phrases mine(List<String> texts, Language language) {
    return PhraseReading.read(texts, language);
  }

  private static String text(Document document, Language language) {
    String title = document.titles().getOrDefault(language, "");
    String body = document.abstracts().getOrDefault(language, "");
    return title + (title.isEmpty() || body.isEmpty() ? "" : ".\n") + body;
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /** How many documents there are. */
  public int documents() {
    return starts.length - 1;
  }

  /** How many phrases there are. */
  public int size() {
    return phrases.size();
  }

  /** The phrase with a number, counted from 0. */
  public Phrase phrase(int number) {
    return phrases.get(number);
  }

  /** The position of a document's first phrase; that of document {@link #documents} is the end. */
  public int start(int document) {
    return starts[document];
  }

  /** The number of the phrase at a position; ascending within a document. */
  public int at(int position) {
    return columns[position];
  }

  /** How often the phrase at a position occurs in its document. */
  public int count(int position) {
    return counts[position];
  }

  /** The same phrases, counted in some of the documents only, in the order given. */
  public Phrases of(int[] selected) {
    int[] newStarts = new int[selected.length + 1];
    for (int i = 0; i < selected.length; i++) {
      Require.that(selected[i] < documents(), "no document has the number %d", selected[i]);
      newStarts[i + 1] = newStarts[i] + starts[selected[i] + 1] - starts[selected[i]];
    }
    int[] newColumns = new int[newStarts[selected.length]];
    int[] newCounts = new int[newColumns.length];
    for (int i = 0; i < selected.length; i++) {
      int length = newStarts[i + 1] - newStarts[i];
      System.arraycopy(columns, starts[selected[i]], newColumns, newStarts[i], length);
      System.arraycopy(counts, starts[selected[i]], newCounts, newStarts[i], length);
    }
    return new Phrases(language, phrases, newStarts, newColumns, newCounts);
  }

  /**
   * The same phrases, exchanged between the documents at random: each document has as many places,
   * and each phrase is at as many of them. A phrase that comes to a document twice counts once.
   */
  public Phrases shuffled(Random random) {
    int[] places = columns.clone();
    for (int i = places.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int column = places[i];
      places[i] = places[other];
      places[other] = column;
    }
    int[] newStarts = new int[starts.length];
    int size = 0;
    for (int document = 0; document < documents(); document++) {
      int[] own =
          Arrays.stream(places, starts[document], starts[document + 1])
              .sorted()
              .distinct()
              .toArray();
      System.arraycopy(own, 0, places, size, own.length);
      size += own.length;
      newStarts[document + 1] = size;
    }
    int[] newCounts = new int[size];
    Arrays.fill(newCounts, 1);
    return new Phrases(language, phrases, newStarts, Arrays.copyOf(places, size), newCounts);
  }
}
