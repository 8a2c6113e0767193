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
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Files and folders that hold papers, with the taxonomy by which their labels are understood: the
 * one that is named, else {@code taxonomy.csv} in one of the folders. The accepted subtopics beside
 * it count, too.
 */
public record PaperFiles(List<Path> paths, Options options) {
  /**
   * How to read.
   *
   * @param format the format of all files; where empty, each file is recognised by its content
   * @param encoding of all files; where empty, UTF-8, or what a file that is not UTF-8 seems to be
   * @param strict whether the first broken entry, or file in a folder, ends the run
   * @param taxonomy the file of the taxonomy, where one is named
   * @param fallback a folder whose taxonomy counts where none is named and no path has one
   * @param standardInput what the path {@code -} stands for
   */
  public record Options(
      Optional<Format> format,
      Optional<Charset> encoding,
      boolean strict,
      Optional<Path> taxonomy,
      Optional<Path> fallback,
      InputStream standardInput) {
    /**
     * Every format and encoding, lenient, with the taxonomy of the folders read, nothing on
     * standard input.
     */
    public static Options defaults() {
      return new Options(
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty(),
          InputStream.nullInputStream());
    }

    /** A copy with another encoding and strictness. */
    public Options with(Optional<Charset> encodingOfAll, boolean strictly) {
      return new Options(format, encodingOfAll, strictly, taxonomy, fallback, standardInput);
    }
  }

  public PaperFiles {
    paths = List.copyOf(paths);
  }

  /** Other files, read alike. */
  public PaperFiles at(List<Path> others) {
    return new PaperFiles(others, options);
  }

  /** All documents, duplicates merged. Remarks on duplicates and broken entries. */
  public Reading read(RunListener listener) {
    return remarked(readWithoutRemarks(listener), listener);
  }

  /** The same without a remark. */
  public Reading readWithoutRemarks(RunListener listener) {
    Reading reading = CorpusReader.read(source(labels(), listener));
    listener.finish();
    return reading;
  }

  /** The same with remarks, and tells of each label as it is written. */
  public Reading read(RunListener listener, Consumer<WrittenLabel> written) {
    Reading reading = CorpusReader.read(source(labels(), listener), written);
    listener.finish();
    return remarked(reading, listener);
  }

  /** The documents of the two parts of a data set; labels in both are understood as in these. */
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
   * The documents one by one, to be labelled: their own labels will not be looked at, so no
   * taxonomy is read unless one is named.
   */
  public DocumentSource toLabel(RunListener listener) {
    Taxonomy taxonomy = namedTaxonomy().orElseGet(Taxonomy::empty);
    return source(DocumentSource.Options.with(taxonomy), listener);
  }

  /**
   * The documents one by one, as they are met, with their labels; the same paper may come twice.
   */
  public DocumentSource stream(RunListener listener) {
    return source(labels(), listener);
  }

  /** The taxonomy; empty where there is none. */
  public Taxonomy taxonomy() {
    return taxonomyFile().map(PaperFiles::taxonomy).orElseGet(Taxonomy::empty);
  }

  /** The taxonomy, where one is named. */
  public Optional<Taxonomy> namedTaxonomy() {
    return options.taxonomy().map(PaperFiles::taxonomy);
  }

  /** The file of the taxonomy, which need not be there where it is named. */
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
   * One hash of all that {@link #read} would read, and of how it would; nothing where standard
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
    options.encoding().ifPresent(charset -> contents.withFact("encoding", charset.name()));
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
    new ReadingRemarks(listener::remark, listener::warn).on(reading);
    return reading;
  }

  private DocumentSource source(DocumentSource.Options labels, RunListener listener) {
    DocumentSource.Options all =
        new DocumentSource.Options(
            options.format(),
            options.encoding(),
            options.strict(),
            labels.taxonomy(),
            labels.subtopics(),
            options.standardInput());
    return DocumentSource.of(paths, all)
        .reporting((read, total) -> listener.update("reading", read, total))
        .remarking(listener::remark);
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
