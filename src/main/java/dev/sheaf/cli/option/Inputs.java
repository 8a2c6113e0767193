package dev.sheaf.cli.option;

import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Home;
import dev.sheaf.cli.terminal.Progress;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.model.TopicModel;
import dev.sheaf.read.CorpusReader;
import dev.sheaf.read.DocumentSource;
import dev.sheaf.read.InputContents;
import dev.sheaf.read.Reading;
import dev.sheaf.read.WrittenLabel;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.read.format.Format;
import dev.sheaf.store.Manifest;
import dev.sheaf.subtopic.SubtopicLedger;
import dev.sheaf.subtopic.SubtopicsCsv;
import dev.sheaf.taxonomy.TaxonomyCsv;
import dev.sheaf.writeback.DigestFiles;
import dev.sheaf.writeback.DigestTexts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What to read and how: the options that all commands share. */
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
      names = "--strict",
      description = "Stop at the first broken entry. Default: skip broken entries, and count them.")
  private boolean strict;

  @Option(
      names = "--taxonomy",
      paramLabel = "FILE",
      description =
          "The taxonomy: the file with all labels and their spellings. Default:"
              + " taxonomy.csv in a folder given as PATH, otherwise that of the seeds.")
  private Path taxonomyFile;

  /**
   * The documents at these paths, to be labelled: their own labels will not be looked at, so no
   * taxonomy is read unless the user names one.
   */
  public DocumentSource openToLabel(List<Path> paths, Progress progress) {
    Taxonomy taxonomy = taxonomyFile == null ? Taxonomy.empty() : taxonomy(taxonomyFile);
    return open(paths, DocumentSource.Options.with(taxonomy), progress);
  }

  /** The files at these paths, to write labels into. */
  public DigestFiles filesToLabel(List<Path> paths) {
    return DigestFiles.read(paths, Optional.ofNullable(format));
  }

  /** Their texts; labels are understood as the model does, unless the user names a taxonomy. */
  public DigestTexts textsToLabel(DigestFiles files, TopicModel model, Console talk) {
    DigestTexts texts =
        DigestTexts.of(
            files.files(), taxonomyFile == null ? model.taxonomy() : taxonomy(taxonomyFile));
    if (strict && !texts.setAside().isEmpty()) {
      SetAside first = texts.setAside().get(0);
      throw new BadInputException(first.where(), "%s", first.why());
    }
    talk.sayAboutSetAside(texts.setAside());
    return texts;
  }

  private DocumentSource open(List<Path> paths, DocumentSource.Options known, Progress progress) {
    DocumentSource.Options options =
        new DocumentSource.Options(
            Optional.ofNullable(format), strict, known.taxonomy(), known.subtopics(), System.in);
    return DocumentSource.of(paths, options)
        .reporting((read, total) -> progress.update("reading", read, total));
  }

  /** The taxonomy that goes with these paths, and the accepted subtopics beside it. */
  private DocumentSource.Options labels(List<Path> paths) {
    SubtopicLedger subtopics =
        taxonomyPath(paths)
            .map(file -> SubtopicsCsv.read(file.resolveSibling(SubtopicsCsv.NAME)))
            .orElseGet(SubtopicLedger::empty);
    return DocumentSource.Options.with(taxonomy(paths)).withSubtopics(subtopics);
  }

  /**
   * One hash of all that {@link #read} would read at these paths, and of how it would; nothing
   * where standard input is among them.
   *
   * @param unlabelled further papers, whose labels are not looked at
   */
  public Optional<String> contents(List<Path> paths, List<Path> unlabelled) {
    InputContents contents =
        InputContents.none()
            .withFact("version", Manifest.version())
            .withFact("format", String.valueOf(format))
            .withFact("strict", String.valueOf(strict));
    taxonomyPath(paths)
        .ifPresent(
            file -> {
              Path ledger = file.resolveSibling(SubtopicsCsv.NAME);
              contents.withTable("taxonomy", file);
              contents.withTable("subtopics", ledger);
              contents.withTable("subtopics-papers", SubtopicsCsv.papersOf(ledger));
            });
    return contents
        .with("papers", paths)
        .flatMap(
            all -> unlabelled.isEmpty() ? Optional.of(all) : all.with("unlabelled", unlabelled))
        .map(InputContents::hash);
  }

  /** All documents at these paths, duplicates merged. */
  public Reading read(List<Path> paths, Progress progress) {
    Reading reading = CorpusReader.read(open(paths, labels(paths), progress));
    progress.finish();
    return reading;
  }

  /** The same, telling of each label as it is written. */
  public Reading read(List<Path> paths, Progress progress, Consumer<WrittenLabel> written) {
    Reading reading = CorpusReader.read(open(paths, labels(paths), progress), written);
    progress.finish();
    return reading;
  }

  /** The documents of the two parts of a data set; their labels are understood alike. */
  public List<Reading> read(List<Path> train, List<Path> test, Progress progress) {
    DocumentSource.Options labels = labels(train);
    List<Reading> readings =
        CorpusReader.readParts(
            List.of(open(train, labels, progress), open(test, labels, progress)));
    progress.finish();
    return readings;
  }

  /** The taxonomy that goes with these paths; empty where there is none. */
  public Taxonomy taxonomy(List<Path> paths) {
    return taxonomyPath(paths).map(Inputs::taxonomy).orElseGet(Taxonomy::empty);
  }

  /** The file that further labels go into: the taxonomy read, else that of the seeds. */
  public Path taxonomyFile(List<Path> paths) {
    return taxonomyPath(paths).orElseGet(() -> Home.seeds().resolve("taxonomy.csv"));
  }

  private Optional<Path> taxonomyPath(List<Path> paths) {
    return taxonomyFile != null
        ? Optional.of(taxonomyFile)
        : Stream.concat(paths.stream(), Stream.of(Home.seeds()))
            .filter(Files::isDirectory)
            .map(folder -> folder.resolve("taxonomy.csv"))
            .filter(Files::isRegularFile)
            .findFirst();
  }

  private static Taxonomy taxonomy(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new BadInputException(Location.of(file), "expected a taxonomy, found no such file");
    }
    return TaxonomyCsv.read(file);
  }
}
