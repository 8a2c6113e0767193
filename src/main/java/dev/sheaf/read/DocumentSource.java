package dev.sheaf.read;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.read.format.Format;
import dev.sheaf.subtopic.SubtopicLedger;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The places to read documents from: files, folders and standard input.
 *
 * <p>In a folder, files at any depth are read if their ending shows that they may hold documents.
 * Hidden files and taxonomies are not read. Each path must hold at least one document. A broken
 * entry is set aside, and so is a file in a folder that cannot be read. If a file that the user
 * named itself is wrong, a {@link dev.sheaf.error.BadInputException} is thrown.
 */
public final class DocumentSource {
  /**
   * How to read.
   *
   * @param format the format of all files; where empty, each file is recognised by its content
   * @param encoding of all files; where empty, UTF-8, or what a file that is not UTF-8 seems to be
   * @param strict whether the first thing that would be set aside ends the run
   * @param taxonomy what tells topics from themes
   * @param subtopics whose examples bear the labels of the accepted ones as themes, too, in a
   *     corpus
   * @param standardInput what the path {@code -} stands for
   */
  public record Options(
      Optional<Format> format,
      Optional<Charset> encoding,
      boolean strict,
      Taxonomy taxonomy,
      SubtopicLedger subtopics,
      InputStream standardInput) {
    /** Every format and encoding, lenient, no subtopics, nothing on standard input. */
    public static Options with(Taxonomy taxonomy) {
      return new Options(
          Optional.empty(),
          Optional.empty(),
          false,
          taxonomy,
          SubtopicLedger.empty(),
          InputStream.nullInputStream());
    }

    /** A copy with the subtopics of a ledger. */
    public Options withSubtopics(SubtopicLedger ledger) {
      return new Options(format, encoding, strict, taxonomy, ledger, standardInput);
    }

    /** A copy for files that all have one format. */
    public Options inFormat(Format only) {
      return new Options(Optional.of(only), encoding, strict, taxonomy, subtopics, standardInput);
    }

    /** A copy for files that all have one encoding. */
    public Options inEncoding(Charset only) {
      return new Options(format, Optional.of(only), strict, taxonomy, subtopics, standardInput);
    }

    /** A copy that sets nothing aside: a broken entry is an error. */
    public Options strictly() {
      return new Options(format, encoding, true, taxonomy, subtopics, standardInput);
    }

    /** A copy with another standard input. */
    public Options withStandardInput(InputStream input) {
      return new Options(format, encoding, strict, taxonomy, subtopics, input);
    }
  }

  private final InputFiles files;
  private final Options options;
  private final ReadingProgress progress;
  private final Consumer<String> remarks;

  private DocumentSource(
      InputFiles files, Options options, ReadingProgress progress, Consumer<String> remarks) {
    this.files = files;
    this.options = options;
    this.progress = progress;
    this.remarks = remarks;
  }

  /**
   * What these paths hold; {@code -} is standard input.
   *
   * @throws dev.sheaf.error.BadInputException if a path does not exist, or is a folder without a
   *     file that may hold documents, or a folder holds what cannot be read and the options are
   *     strict
   */
  public static DocumentSource of(List<Path> paths, Options options) {
    InputFiles files = InputFiles.of(paths);
    if (options.strict() && !files.notRead().files().isEmpty()) {
      throw files.notRead().files().get(0).asError();
    }
    return new DocumentSource(files, options, ReadingProgress.NONE, remark -> {});
  }

  /** A copy that reports how far reading has come. */
  public DocumentSource reporting(ReadingProgress listener) {
    return new DocumentSource(files, options, listener, remarks);
  }

  /** A copy that tells of files that are not UTF-8, while their documents are streamed. */
  public DocumentSource remarking(Consumer<String> listener) {
    return new DocumentSource(files, options, progress, listener);
  }

  /**
   * The documents as they are met, each with its labels, duplicates included. They are read as they
   * are asked for, and memory does not grow with their number. Close the stream to close the file
   * it is in.
   *
   * @param setAside is told of each entry that is set aside, and of each file in a folder
   */
  public Stream<Document> documents(Consumer<SetAside> setAside) {
    files.notRead().files().forEach(setAside);
    Documents documents =
        new Documents(open(false), setAside, remarks, new EntryConverter(options.taxonomy()));
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                documents, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
            false)
        .onClose(documents.cursor::close);
  }

  FileCursor open(boolean findsLinks) {
    return new FileCursor(files.files(), options, progress, findsLinks);
  }

  NotRead notRead() {
    return files.notRead();
  }

  Taxonomy taxonomy() {
    return options.taxonomy();
  }

  SubtopicLedger subtopics() {
    return options.subtopics();
  }

  private static final class Documents implements Iterator<Document> {
    private final FileCursor cursor;
    private final Consumer<SetAside> setAside;
    private final Consumer<String> remarks;
    private final EntryConverter converter;
    private Optional<Document> ahead = Optional.empty();
    private boolean atEnd;

    Documents(
        FileCursor cursor,
        Consumer<SetAside> setAside,
        Consumer<String> remarks,
        EntryConverter converter) {
      this.cursor = cursor;
      this.setAside = setAside;
      this.remarks = remarks;
      this.converter = converter;
    }

    @Override
    public boolean hasNext() {
      while (ahead.isEmpty() && !atEnd) {
        Optional<Finding> finding = cursor.next();
        finding.ifPresent(this::take);
        if (finding.isEmpty()) {
          endFile();
          atEnd = !cursor.advance();
        }
      }
      return ahead.isPresent();
    }

    private void endFile() {
      cursor.problem().ifPresent(setAside);
      cursor
          .otherEncoding()
          .ifPresent(encoding -> remarks.accept(cursor.file().name() + ": read as " + encoding));
    }

    private void take(Finding finding) {
      if (finding instanceof Entry entry) {
        Conversion made = Conversion.of(entry, converter::document);
        made.failure().ifPresent(failure -> setAside.accept(cursor.allowed(failure)));
        ahead = made.document();
      } else if (finding instanceof SetAside broken) {
        setAside.accept(broken);
      }
    }

    @Override
    public Document next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Document next = ahead.get();
      ahead = Optional.empty();
      return next;
    }
  }
}
