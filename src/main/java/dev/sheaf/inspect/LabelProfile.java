package dev.sheaf.inspect;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.Taxonomy;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a model and its taxonomy say about a label.
 *
 * @param papers how many papers bore it when the model learned
 * @param entry its line of the taxonomy
 * @param narrower the labels of the taxonomy whose parent it is
 * @param speakFor the words that speak most for it over all papers, the strongest first; none if it
 *     was not learned
 * @param speakAgainst the words that speak most against it, the strongest first
 */
public record LabelProfile(
    Label label,
    Facet facet,
    State state,
    int papers,
    Optional<Taxonomy.Entry> entry,
    List<Label> narrower,
    List<Word> speakFor,
    List<Word> speakAgainst) {

  /** Whether a label can be an answer. */
  public enum State {
    /** From papers, or from its definition alone. */
    LEARNED,
    /** It has papers, but too few. */
    TOO_FEW_PAPERS,
    /** It stands in the taxonomy alone. */
    NO_PAPERS
  }

  /**
   * A word that speaks for or against a label.
   *
   * @param language {@link Language#ZH} for one in Chinese characters
   * @param weight about what it adds to the label's score where a text of usual length in this
   *     language has it once: the scale of the explanation of an answer
   */
  public record Word(Language language, String word, double weight) {}
}
