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
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
 * @param skipped the entries, and the files in folders, that could not be read, with the reason
 */
public record Digest(Corpus corpus, Taxonomy taxonomy, List<Skipped> skipped) {
  /** Copies the list. */
  public Digest {
    skipped = List.copyOf(skipped);
  }

  /**
   * An entry of a file, or a file, that could not be read.
   *
   * @param why what was wanted and what was found
   */
  public record Skipped(Location where, String why) {}

  /** Makes a digest of papers that do not come from files. */
  public static Digest of(Corpus corpus, Taxonomy taxonomy) {
    return new Digest(corpus, taxonomy, List.of());
  }

  /**
   * How to read.
   *
   * @param encoding of all files; if empty, UTF-8, or what a file that is not UTF-8 seems to be
   * @param strict whether the first entry that would be skipped, or file in a folder, is an error
   */
  public record Settings(Optional<Charset> encoding, boolean strict) {
    /** Any encoding, not strict. */
    public static Settings defaults() {
      return new Settings(Optional.empty(), false);
    }
  }

  /**
   * Reads all papers of files and folders. Entries that are the same paper become one. A file in a
   * folder that cannot be read is skipped.
   *
   * @throws BadInputException if a path does not exist, holds no papers, or cannot be read; the
   *     message names the file and the line
   */
  public static Digest read(Path... paths) {
    return read(Settings.defaults(), paths);
  }

  /**
   * Reads all papers of files and folders, as the settings say.
   *
   * @throws BadInputException as {@link #read(Path...)} does, and if the settings are strict and
   *     something would be skipped
   */
  public static Digest read(Settings settings, Path... paths) {
    PaperFiles files = files(settings, paths);
    Reading reading = files.read(RunListener.NONE);
    return new Digest(
        reading.corpus(),
        files.taxonomy(),
        Stream.concat(reading.setAside().stream(), reading.notRead().files().stream())
            .map(broken -> new Skipped(broken.where(), broken.why()))
            .toList());
  }

  /**
   * Streams the papers of files and folders. They are read as they are asked for, so memory does
   * not grow with their number. The same paper may come twice. Entries that cannot be read are left
   * out. Close the stream after use.
   *
   * @throws BadInputException as {@link #read(Path...)} does; it may also be thrown while the
   *     stream is used
   */
  public static Stream<Document> stream(Path... paths) {
    return files(Settings.defaults(), paths).stream(RunListener.NONE).documents(broken -> {});
  }

  private static PaperFiles files(Settings settings, Path... paths) {
    Require.that(paths.length > 0, "expected a path to read, found none");
    PaperFiles.Options options =
        PaperFiles.Options.defaults().with(settings.encoding(), settings.strict());
    return new PaperFiles(List.of(paths), options);
  }
}
