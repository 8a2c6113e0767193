package dev.sheaf.cluster;

import dev.sheaf.phrase.EnglishForms;
import dev.sheaf.text.Script;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names that no further cluster may have. Singular and plural, Traditional and Simplified, and an
 * abbreviation and the words that it stands for are one name.
 */
final class TakenNames {
  private final Set<String> keys = new HashSet<>();
  private final Set<String> initials = new HashSet<>();

  /** Whether nothing like a name was taken. */
  boolean isFree(String name) {
    String key = key(name);
    String brief = initials(name);
    return !keys.contains(key) && !initials.contains(key) && !keys.contains(brief);
  }

  void take(String name) {
    keys.add(key(name));
    String brief = initials(name);
    if (!brief.isEmpty()) {
      initials.add(brief);
    }
  }

  private static List<String> words(String name) {
    return List.of(Script.fold(name).split("[ -]"));
  }

  private static String key(String name) {
    StringBuilder key = new StringBuilder();
    for (String word : words(name)) {
      key.append(EnglishForms.folded(word));
    }
    return key.toString();
  }

  /** The initials of several words; empty for one word. */
  private static String initials(String name) {
    List<String> words = words(name).stream().filter(word -> !word.isEmpty()).toList();
    if (words.size() < 2) {
      return "";
    }
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString().toLowerCase(Locale.ROOT);
  }
}
