package dev.sheaf;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reasons why a document gets its topic.
 *
 * <p>Scores are in log odds. The start plus the values of all words is the score of the topic, to
 * the last digit of single precision.
 *
 * @param labelling the answer that is explained
 * @param start the score of the topic before any word of the text counts
 * @param words what each word adds to the score of the topic. The word with the largest effect, for
 *     or against, comes first. Empty if the model knows no term of the text
 * @param next the second most probable topic; empty if there is no other
 * @param wordsAgainstNext what each word adds to the lead of the topic over {@code next}
 * @param decisive a few words of the text. Without them another topic is given. Empty if no few
 *     words decide
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
      String id, Map<Language, String> titles, Map<Facet, List<Label>> labels, double similarity) {}
}
