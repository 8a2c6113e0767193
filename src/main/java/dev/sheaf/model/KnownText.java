package dev.sheaf.model;

import dev.sheaf.classify.Shrinkage;

/**
 * How much of a document's text a model knows.
 *
 * @param terms how many different terms it knows, from 0 on
 * @param share the share of the terms that it knows, from 0 to 1; repeated ones count each time
 * @param weight how much these terms count for the topic, from 0 to 1; the rest are the shares of
 *     the topics among the papers learned from
 */
public record KnownText(int terms, double share, double weight) {
  /** With less the shares of the topics count more than the text. */
  private static final double MOST = 0.5;

  /** Whether it knows no term, so that the shares of the topics are the answer. */
  public boolean isNothing() {
    return terms == 0;
  }

  /** Whether it knows hardly any term, as of a text in a third language, or none. */
  public boolean isHardlyAnything() {
    return share < Shrinkage.LEAST_KNOWN_SHARE;
  }

  /** Whether it knows so few terms that the shares of the topics count more than they do. */
  public boolean isLittle() {
    return weight < MOST;
  }
}
