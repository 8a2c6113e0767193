package dev.sheaf.train;

/** Which settings a training looks for before it takes the others as they are. */
public enum SettingsChoice {
  /** None. */
  NOTHING,
  /** Which terms there are, by the length of the texts; see {@link ShortTexts}. */
  TERMS,
  /** Which terms there are, and how topics are learned; see {@link Tuning}. */
  TERMS_AND_ALGORITHM
}
