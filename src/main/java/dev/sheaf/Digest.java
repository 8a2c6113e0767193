package dev.sheaf;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.error.Require;
import dev.sheaf.read.Reading;
import dev.sheaf.run.PaperFiles;
import dev.sheaf.run.RunListener;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Papers as they were read, and the taxonomy of their labels. Immutable.
 *
 * <p>Every format that Sheaf knows is recognised by its content. If one of the folders has a {@code
 * taxonomy.csv}, it says which labels are topics and which are themes. Accepted subtopics beside it
 * count, too.
 *
 * @param corpus the papers, each once
 * @param taxonomy the labels that a curator has written down; may be empty
 * @param skipped the entries that could not be read, with the reason
 */
public record Digest(Corpus corpus, Taxonomy taxonomy, List<Skipped> skipped) {
  /** Copies the list. */
  public Digest {
    skipped = List.copyOf(skipped);
  }

  /**
   * An entry of a file that could not be read.
   *
   * @param why what was wanted and what was found
   */
  public record Skipped(Location where, String why) {}

  /** Makes a digest of papers that do not come from files. */
  public static Digest of(Corpus corpus, Taxonomy taxonomy) {
    return new Digest(corpus, taxonomy, List.of());
  }

  /**
   * Reads all papers of files and folders. Entries that are the same paper become one.
   *
   * @throws BadInputException if a path does not exist, holds no papers, or cannot be read; the
   *     message names the file and the line
   */
  public static Digest read(Path... paths) {
    PaperFiles files = files(paths);
    Reading reading = files.read(RunListener.NONE);
    return new Digest(
        reading.corpus(),
        files.taxonomy(),
        reading.setAside().stream()
            .map(broken -> new Skipped(broken.where(), broken.why()))
            .toList());
  }

  /**
   * Streams the papers of files and folders. They are read as they are asked for, so memory does
   * not grow with their number. The same paper may come twice. Entries that cannot be read are left
   * out. Close the stream after use.
   *
   * @throws BadInputException as {@link #read} does; it may also be thrown while the stream is used
   */
  public static Stream<Document> stream(Path... paths) {
    return files(paths).stream(RunListener.NONE).documents(broken -> {});
  }

  private static PaperFiles files(Path... paths) {
    Require.that(paths.length > 0, "expected a path to read, found none");
    return new PaperFiles(List.of(paths), PaperFiles.Options.defaults());
  }
}
