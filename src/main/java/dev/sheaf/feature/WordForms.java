package dev.sheaf.feature;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Brings each word of a term into one form for singular and plural. */
public final class WordForms {
  private static final Pattern JOINT = Pattern.compile("[ @-]");
  private static final int SHORTEST = 4;

  private WordForms() {}

  /** The words of a term as they are written. */
  static List<String> parts(String term) {
    return List.of(JOINT.split(term, -1));
  }

  /** The words of a term: {@code multi-agents} has multi and agent. */
  public static Set<String> of(String term) {
    Set<String> forms = new TreeSet<>();
    for (String word : parts(term)) {
      forms.add(singular(word));
    }
    return forms;
  }

  private static String singular(String word) {
    boolean isPlural =
        word.length() >= SHORTEST
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    if (!isPlural) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean hasE = word.matches(".*(s|x|z|ch|sh)es") && !word.endsWith("ses");
    return word.substring(0, word.length() - (hasE ? 2 : 1));
  }
}
