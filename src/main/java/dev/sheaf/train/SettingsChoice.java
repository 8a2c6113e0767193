package dev.sheaf.train;

/** The settings that a training chooses by itself. */
public enum SettingsChoice {
  /** None. */
  NOTHING,
  /** The terms, by the length of the texts; see {@link ShortTexts}. */
  TERMS,
  /** The terms, and how topics are learned; see {@link Tuning}. */
  TERMS_AND_ALGORITHM
}
