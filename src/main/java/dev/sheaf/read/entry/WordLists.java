package dev.sheaf.read.entry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Lists of words that are shipped as a file: under {@code [name]}, words between commas. */
final class WordLists {
  private final Map<String, Set<String>> byName = new LinkedHashMap<>();

  private WordLists() {}

  /** The lists in a file that is shipped beside this class. */
  static WordLists read(String file) {
    WordLists lists = new WordLists();
    try (InputStream bytes = WordLists.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(lists::add);
      return lists;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private void add(String line) {
    if (line.startsWith("[")) {
      byName.put(line.substring(1, line.length() - 1), new LinkedHashSet<>());
    } else {
      String current = byName.keySet().stream().reduce((first, last) -> last).orElseThrow();
      byName.get(current).addAll(Set.of(line.split(", ")));
    }
  }

  /** The words of a list, in no order. */
  Set<String> of(String name) {
    return Set.copyOf(byName.get(name));
  }
}
