package dev.sheaf.evaluate;

import dev.sheaf.corpus.Corpus;
import java.util.IdentityHashMap;

/**
 * A learner that learns only once from each training part, so that the same model can be asked
 * several times. Keeps every predictor. Not thread-safe.
 */
public final class CachingLearner implements Learner {
  private final Learner learner;
  private final IdentityHashMap<Corpus, Predictor> learned = new IdentityHashMap<>();

  /** Remembers what this learner has learned. */
  public CachingLearner(Learner learner) {
    this.learner = learner;
  }

  @Override
  public Predictor learn(Corpus train) {
    return learned.computeIfAbsent(train, learner::learn);
  }

  @Override
  public Predictor learn(Corpus train, Corpus asked) {
    return learned.computeIfAbsent(train, part -> learner.learn(part, asked));
  }
}
