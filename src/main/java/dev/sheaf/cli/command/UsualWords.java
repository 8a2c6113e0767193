package dev.sheaf.cli.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The words of a {@code classify} without mistakes or rare options, understood at once. To start
 * picocli takes longer than to label an abstract, so it is left to all other command lines; what is
 * understood here means the same to it.
 *
 * @param top how many topics to rank; empty where it is not said
 */
public record UsualWords(
    List<Path> paths,
    Optional<Path> model,
    OptionalInt top,
    boolean json,
    boolean explain,
    boolean quiet) {
  private static final Set<String> FLAGS = Set.of("--json", "--explain", "--quiet");
  private static final Set<String> WITH_VALUE = Set.of("--model", "--top");

  /** What a command line says; nothing where it is another command's, or picocli's to judge. */
  public static Optional<UsualWords> of(String... words) {
    Set<String> flags = new HashSet<>();
    Map<String, String> values = new HashMap<>();
    List<String> paths = new ArrayList<>();
    if (words.length == 0 || !words[0].equals("classify")) {
      return Optional.empty();
    }
    for (int i = 1; i < words.length; i++) {
      String word = words[i].equals("-q") ? "--quiet" : words[i];
      boolean understood;
      if (FLAGS.contains(word)) {
        understood = flags.add(word);
      } else if (WITH_VALUE.contains(word)) {
        i++;
        understood =
            i < words.length && isPlain(words[i]) && values.putIfAbsent(word, words[i]) == null;
      } else {
        understood = (isPlain(word) || word.equals("-")) && paths.add(word);
      }
      if (!understood) {
        return Optional.empty();
      }
    }
    return paths.isEmpty() ? Optional.empty() : of(flags, values, paths);
  }

  private static Optional<UsualWords> of(
      Set<String> flags, Map<String, String> values, List<String> paths) {
    String top = values.getOrDefault("--top", "");
    if (!top.isEmpty() && !isSmallNumber(top)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new UsualWords(
              paths.stream().map(Path::of).toList(),
              Optional.ofNullable(values.get("--model")).map(Path::of),
              top.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(top)),
              flags.contains("--json"),
              flags.contains("--explain"),
              flags.contains("--quiet")));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Whether a word can be nothing but a value: no option, no file of further words. */
  private static boolean isPlain(String word) {
    return !word.isEmpty() && word.charAt(0) != '-' && word.charAt(0) != '@';
  }

  private static boolean isSmallNumber(String word) {
    return word.length() < 6
        && word.charAt(0) != '0'
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
