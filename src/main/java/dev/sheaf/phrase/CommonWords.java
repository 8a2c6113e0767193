package dev.sheaf.phrase;

import dev.sheaf.corpus.Language;
import dev.sheaf.text.Analyzer;
import dev.sheaf.text.Terms;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words of a language that tell little or nothing about a paper, whatever it is about. */
final class CommonWords {
  private static final String COMMENT = "#";
  private final Map<String, Role> roles = new HashMap<>();
  private final Analyzer analyzer =
      new Analyzer(new Analyzer.Settings(1, 1, 2, Analyzer.FunctionWords.LEFT_OUT));
  private final Terms terms = new Terms();

  CommonWords(Language language) {
    String resource = "common-words-" + language.code() + ".txt";
    try (InputStream bytes = CommonWords.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private void read(BufferedReader lines) throws IOException {
    Role role = Role.NOWHERE;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("[")) {
        role = role(line.substring(1, line.indexOf(']')));
      } else if (!line.startsWith(COMMENT)) {
        for (String word : List.of(line.split(" "))) {
          String spelling = word.replace("_", "");
          roles.putIfAbsent(spelling, role);
          roles.putIfAbsent(EnglishForms.folded(spelling), role);
        }
      }
    }
  }

  private static Role role(String section) {
    return switch (section) {
      case "nowhere" -> Role.NOWHERE;
      case "inside" -> Role.INSIDE;
      case "before others or alone" -> Role.ATTRIBUTE;
      case "first" -> Role.FIRST;
      case "with others" -> Role.TOGETHER;
      default -> throw new IllegalStateException("no role is called " + section);
    };
  }

  /** Where a word may stand by what is written down of it. */
  Optional<Role> role(String word, String folded) {
    Role role = roles.get(word);
    return Optional.ofNullable(role == null ? roles.get(folded) : role);
  }

  /** Whether some words in a row, written together, may be a term by themselves. */
  boolean isTerm(String words) {
    Role role = roles.get(words);
    return role == null || role.isTerm();
  }

  /** Whether words are all common ones, of which one only says how: {@code success rate}. */
  boolean saysNothing(List<String> words) {
    return words.stream().allMatch(roles::containsKey)
        && words.stream().anyMatch(word -> roles.get(word) == Role.FIRST);
  }

  /** Words with hyphens that tell nothing, such as {@code state-of-the-art}. */
  Set<String> compounds() {
    Set<String> compounds = new TreeSet<>(roles.keySet());
    compounds.removeIf(word -> word.indexOf('-') < 0);
    return compounds;
  }

  /** Whether a word of English tells nothing at all, such as "the". */
  boolean isFunctionWord(String word) {
    terms.clear();
    analyzer.analyze(word, terms);
    return terms.size() == 0;
  }
}
