package dev.sheaf.run;

import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.read.CorpusReader;
import dev.sheaf.read.DocumentSource;
import dev.sheaf.read.InputContents;
import dev.sheaf.read.Reading;
import dev.sheaf.read.WrittenLabel;
import dev.sheaf.read.format.Format;
import dev.sheaf.store.Manifest;
import dev.sheaf.subtopic.SubtopicLedger;
import dev.sheaf.subtopic.SubtopicsCsv;
import dev.sheaf.taxonomy.TaxonomyCsv;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Files and folders with papers, and the taxonomy for their labels. The taxonomy is the one that is
 * named, else {@code taxonomy.csv} in one of the folders. Accepted subtopics beside it count, too.
 */
public record PaperFiles(List<Path> paths, Options options) {
  /**
   * How to read.
   *
   * @param format the format of all files; if empty, each file is recognised by its content
   * @param strict whether the first broken entry ends the run
   * @param taxonomy the file of the taxonomy, if one is named
   * @param fallback a folder whose taxonomy is used if none is named and no path has one
   * @param standardInput what the path {@code -} stands for
   */
  public record Options(
      Optional<Format> format,
      boolean strict,
      Optional<Path> taxonomy,
      Optional<Path> fallback,
      InputStream standardInput) {
    /**
     * All formats; broken entries are set aside; the taxonomy comes from the folders; standard
     * input is empty.
     */
    public static Options defaults() {
      return new Options(
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty(),
          InputStream.nullInputStream());
    }
  }

  public PaperFiles {
    paths = List.copyOf(paths);
  }

  /** A copy with other files and the same options. */
  public PaperFiles at(List<Path> others) {
    return new PaperFiles(others, options);
  }

  /** Reads all documents and merges duplicates. Remarks name duplicates and broken entries. */
  public Reading read(RunListener listener) {
    return remarked(readWithoutRemarks(listener), listener);
  }

  /** Reads all documents and merges duplicates, without remarks. */
  public Reading readWithoutRemarks(RunListener listener) {
    Reading reading = CorpusReader.read(source(labels(), listener));
    listener.finish();
    return reading;
  }

  /**
   * Reads all documents, merges duplicates, makes remarks, and passes on each label as it is
   * written.
   */
  public Reading read(RunListener listener, Consumer<WrittenLabel> written) {
    Reading reading = CorpusReader.read(source(labels(), listener), written);
    listener.finish();
    return remarked(reading, listener);
  }

  /** Reads the two parts of a data set. The taxonomy of these files holds for both. */
  public List<Reading> readWith(List<Path> test, RunListener listener) {
    DocumentSource.Options labels = labels();
    List<Reading> readings =
        CorpusReader.readParts(
            List.of(source(labels, listener), at(test).source(labels, listener)));
    listener.finish();
    readings.forEach(reading -> remarked(reading, listener));
    return readings;
  }

  /**
   * Reads documents one by one, to be labelled. Their own labels are ignored, so no taxonomy is
   * read unless one is named.
   */
  public DocumentSource toLabel(RunListener listener) {
    Taxonomy taxonomy = namedTaxonomy().orElseGet(Taxonomy::empty);
    return source(DocumentSource.Options.with(taxonomy), listener);
  }

  /** The taxonomy; empty if there is none. */
  public Taxonomy taxonomy() {
    return taxonomyFile().map(PaperFiles::taxonomy).orElseGet(Taxonomy::empty);
  }

  /** The taxonomy, if one is named. */
  public Optional<Taxonomy> namedTaxonomy() {
    return options.taxonomy().map(PaperFiles::taxonomy);
  }

  /** The file of the taxonomy. A named file need not exist. */
  public Optional<Path> taxonomyFile() {
    return options
        .taxonomy()
        .or(
            () ->
                Stream.concat(paths.stream(), options.fallback().stream())
                    .filter(Files::isDirectory)
                    .map(folder -> folder.resolve("taxonomy.csv"))
                    .filter(Files::isRegularFile)
                    .findFirst());
  }

  /**
   * One hash of everything that {@link #read} would read and of the options; empty if standard
   * input is among the paths.
   *
   * @param unlabelled further papers, whose labels are not looked at
   */
  public Optional<String> contents(List<Path> unlabelled) {
    InputContents contents =
        InputContents.none()
            .withFact("version", Manifest.version())
            .withFact("format", options.format().map(String::valueOf).orElse("null"))
            .withFact("strict", String.valueOf(options.strict()));
    taxonomyFile()
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

  private static Reading remarked(Reading reading, RunListener listener) {
    new ReadingRemarks(listener::remark).on(reading);
    return reading;
  }

  private DocumentSource source(DocumentSource.Options labels, RunListener listener) {
    DocumentSource.Options all =
        new DocumentSource.Options(
            options.format(),
            options.strict(),
            labels.taxonomy(),
            labels.subtopics(),
            options.standardInput());
    return DocumentSource.of(paths, all)
        .reporting((read, total) -> listener.update("reading", read, total));
  }

  private DocumentSource.Options labels() {
    SubtopicLedger subtopics =
        taxonomyFile()
            .map(file -> SubtopicsCsv.read(file.resolveSibling(SubtopicsCsv.NAME)))
            .orElseGet(SubtopicLedger::empty);
    return DocumentSource.Options.with(taxonomy()).withSubtopics(subtopics);
  }

  private static Taxonomy taxonomy(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new BadInputException(Location.of(file), "expected a taxonomy, found no such file");
    }
    return TaxonomyCsv.read(file);
  }
}
