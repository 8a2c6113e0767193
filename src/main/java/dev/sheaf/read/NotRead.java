package dev.sheaf.read;

import dev.sheaf.read.entry.SetAside;
import dev.sheaf.text.Plural;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in folders and is not read.
 *
 * @param files the files and folders that cannot be read, or not to their end, with the reason
 * @param kinds how many files there are of each kind that is never read, by the endings of their
 *     names ({@code .png})
 */
public record NotRead(List<SetAside> files, SortedMap<String, Integer> kinds) {
  /** Copies the collections. */
  public NotRead {
    files = List.copyOf(files);
    kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
  }

  /** How many files are of kinds that are never read: {@code 4 files left out: 3 .png, 1 .zip}. */
  public String inWords() {
    int files = kinds.values().stream().mapToInt(Integer::intValue).sum();
    return Plural.counted(files, "file") + " left out: " + kindsInWords();
  }

  private String kindsInWords() {
    return kinds.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(kind -> kind.getValue() + " " + kind.getKey())
        .collect(Collectors.joining(", "));
  }

  /** What is in a folder without documents. */
  String foundInstead() {
    if (!files.isEmpty()) {
      return "none; " + files.get(0).where() + ": " + files.get(0).why();
    }
    return kinds.isEmpty() ? "none" : "only " + kindsInWords();
  }

  /** The same, and further files that cannot be read. */
  NotRead with(List<SetAside> further) {
    return new NotRead(Stream.concat(files.stream(), further.stream()).toList(), kinds);
  }
}
