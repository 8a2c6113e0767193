package dev.sheaf.cli.option;

import dev.sheaf.cli.terminal.Home;
import dev.sheaf.read.format.Format;
import dev.sheaf.run.PaperFiles;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options for what to read and how. All commands share them. */
public final class Inputs {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      completionCandidates = FormatConverter.Names.class,
      description =
          "Read every file in this format instead of recognising it: ${COMPLETION-CANDIDATES}.")
  private Format format;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = EncodingConverter.class,
      description =
          "Read every file in this encoding, such as GB18030 or Big5. Default: UTF-8; the encoding"
              + " of other files is found out.")
  private Charset encoding;

  @Option(
      names = "--strict",
      description =
          "Stop at the first broken entry, or at a file in a folder that cannot be read. Default:"
              + " skip them, and count them.")
  private boolean strict;

  @Option(
      names = "--taxonomy",
      paramLabel = "FILE",
      description =
          "The taxonomy: the file with all labels and their spellings. Default:"
              + " taxonomy.csv in a folder given as PATH, otherwise that of the seeds.")
  private Path taxonomyFile;

  /** The files at these paths, read as the options say. */
  public PaperFiles at(List<Path> paths) {
    return new PaperFiles(
        paths,
        new PaperFiles.Options(
            Optional.ofNullable(format),
            Optional.ofNullable(encoding),
            strict,
            Optional.ofNullable(taxonomyFile),
            Optional.of(Home.seeds()),
            System.in));
  }
}
