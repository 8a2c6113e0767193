package dev.sheaf.read.entry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of words that are shipped as a file: under {@code [name]}, words between commas. */
final class WordLists {
  private final Map<String, Set<String>> byName = new HashMap<>();

  private WordLists() {}

  /** The lists in a file that is shipped beside this class. */
  static WordLists read(String file) {
    WordLists lists = new WordLists();
    String name = "";
    for (String line : lines(file)) {
      if (line.startsWith("[")) {
        name = line.substring(1, line.length() - 1);
      } else {
        lists
            .byName
            .computeIfAbsent(name, none -> new HashSet<>())
            .addAll(List.of(line.split(", ")));
      }
    }
    return lists;
  }

  /** The lines of a file that is shipped beside this class, without comments. */
  static List<String> lines(String file) {
    try (InputStream bytes = WordLists.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      List<String> kept = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          kept.add(line);
        }
      }
      return List.copyOf(kept);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** The words of a list, in no order. */
  Set<String> of(String name) {
    return Set.copyOf(byName.get(name));
  }
}
