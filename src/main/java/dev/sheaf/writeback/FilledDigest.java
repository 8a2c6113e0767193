package dev.sheaf.writeback;

import java.util.List;

/**
 * A file and the labels to insert into it.
 *
 * @param insertions by offset, the lowest first; empty if nothing is to be changed
 */
public record FilledDigest(DigestFile file, List<Insertion> insertions) {
  public FilledDigest {
    insertions = List.copyOf(insertions);
  }

  /** What is in the file with the labels put into it. */
  public String text() {
    return Insertion.into(file.text(), insertions);
  }
}
