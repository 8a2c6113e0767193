package dev.sheaf.evaluate;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import java.util.Map;

/** The result of a {@link Learner}: it predicts labels. Several threads call it at once. */
@FunctionalInterface
public interface Predictor {
  /**
   * The answer to every facet it has learned; it must not look at the document's own labels.
   *
   * <p>All answers are kept until the evaluation ends, so a ranking over thousands of labels had
   * better stop after the likeliest hundred.
   */
  Map<Facet, Answer> answers(Document document);
}
