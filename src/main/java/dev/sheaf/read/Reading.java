package dev.sheaf.read;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Label;
import dev.sheaf.read.entry.SetAside;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /** How many entries were merged into a document that another entry had begun. */
  public int merged() {
    return entries - corpus.size();
  }
}
