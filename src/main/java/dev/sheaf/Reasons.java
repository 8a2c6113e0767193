package dev.sheaf;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Why a document gets its topic. Themes are not explained.
 *
 * <p>A score is in log odds. The start and what the words add are the score of the topic, to the
 * last digit of single precision.
 *
 * @param labelling the answer that is explained
 * @param start the score before a word of the text counts
 * @param words what each word adds to the score of the topic, the one that counts most, for or
 *     against, first; empty if the model knows no term of the text
 * @param next the topic next to it; empty if there is no other, or the model knows no term of the
 *     text
 * @param wordsAgainstNext what each word adds to the lead over the next topic
 * @param decisive the words without which another topic is given; empty if no few words decide
 * @param nearest the labelled papers nearest to the text, the nearest first
 */
public record Reasons(
    Labelling labelling,
    double start,
    List<Word> words,
    Optional<Label> next,
    List<Word> wordsAgainstNext,
    List<Word> decisive,
    List<NearestPaper> nearest) {

  /** Copies the lists. */
  public Reasons {
    words = List.copyOf(words);
    wordsAgainstNext = List.copyOf(wordsAgainstNext);
    decisive = List.copyOf(decisive);
    nearest = List.copyOf(nearest);
  }

  /**
   * A word of the text.
   *
   * @param text as it stands in the text
   * @param adds what it adds to a score, in log odds; below 0 it speaks against
   */
  public record Word(String text, Language language, double adds) {}

  /**
   * A paper that the model learned from.
   *
   * @param id its id
   * @param titles by language; may be empty
   * @param labels as its digest gives them
   * @param similarity from 0, if no term is shared, to 1
   */
  public record NearestPaper(
      String id, Map<Language, String> titles, Map<Facet, List<Label>> labels, double similarity) {

    /** Copies the maps. */
    public NearestPaper {
      titles = Collections.unmodifiableMap(new TreeMap<>(titles));
      labels = Collections.unmodifiableMap(new TreeMap<>(labels));
    }
  }
}
