package dev.sheaf.classify.calibrate;

import java.util.Arrays;

/** The score that the choice of one label should make best, if several labels are likely. */
public enum Objective {
  /** As many right answers as possible: the most probable label is chosen. */
  ACCURACY("accuracy"),
  /**
   * A high mean F1 of all labels, rare ones counting as much as common ones: a label may be chosen
   * though another is likelier.
   */
  MACRO_F1("macro-f1");

  private final String word;

  Objective(String word) {
    this.word = word;
  }

  /** The word that options and manifests use. */
  public String word() {
    return word;
  }

  /**
   * The objective with that word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Objective named(String word) {
    return Arrays.stream(values())
        .filter(objective -> objective.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no objective is called \"" + word + "\""));
  }
}
