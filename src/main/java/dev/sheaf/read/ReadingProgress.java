package dev.sheaf.read;

/** Follows the progress of reading. */
@FunctionalInterface
public interface ReadingProgress {
  /** Takes no notice. */
  ReadingProgress NONE = (read, total) -> {};

  /**
   * So much was read.
   *
   * @param read in bytes of the files as they are stored, over all files so far
   * @param total of all files; what comes from standard input is not known before and not in it
   */
  void at(long read, long total);
}
