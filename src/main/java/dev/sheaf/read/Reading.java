package dev.sheaf.read;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Label;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.text.Plural;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A corpus, with what was found while it was read.
 *
 * @param corpus the documents in the order of the places where they first appear
 * @param files in the order read
 * @param entries how many papers the files present
 * @param setAside the broken entries in the order met
 * @param notRead the files that were not read, or not to their end
 * @param unknownLabels the labels that the taxonomy does not have, with the number of documents of
 *     each; the commonest first, equally common ones in label order
 */
public record Reading(
    Corpus corpus,
    List<FileSummary> files,
    int entries,
    List<SetAside> setAside,
    NotRead notRead,
    Map<Label, Integer> unknownLabels) {

  private static final int MOST_PLACES = 10;

  /** Copies the collections. */
  public Reading {
    files = List.copyOf(files);
    setAside = List.copyOf(setAside);
    unknownLabels = Collections.unmodifiableMap(new LinkedHashMap<>(unknownLabels));
  }

  /** For each file that is not UTF-8, what it was read as. */
  public List<String> otherEncodings() {
    return files.stream()
        .filter(file -> file.otherEncoding().isPresent())
        .map(file -> file.file() + ": read as " + file.otherEncoding().get())
        .toList();
  }

  /**
   * Of all files, to how many papers there are links that no entry took, and where they stand;
   * empty if there are none.
   */
  public Optional<String> untakenInWords() {
    List<FileSummary> with = files.stream().filter(file -> file.untaken() > 0).toList();
    if (with.isEmpty()) {
      return Optional.empty();
    }
    int all = with.stream().mapToInt(FileSummary::untaken).sum();
    String places =
        with.stream()
            .limit(MOST_PLACES)
            .map(file -> file.firstUntaken().orElseThrow() + others(file.untaken() - 1))
            .collect(Collectors.joining(", "));
    String further =
        with.size() <= MOST_PLACES
            ? ""
            : ", and " + Plural.counted(with.size() - MOST_PLACES, "more file");
    return Optional.of(
        Plural.counted(all, "link to a paper", "links to papers")
            + " that no entry took: "
            + places
            + further);
  }

  private static String others(int count) {
    return count == 0 ? "" : " and " + count + " more";
  }

  /** How many entries were merged into a document that another entry had begun. */
  public int merged() {
    return entries - corpus.size();
  }
}
