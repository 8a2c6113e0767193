package dev.sheaf.read;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.read.format.Format;
import dev.sheaf.subtopic.SubtopicExamples;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a source into a corpus. Each paper becomes one document. */
public final class CorpusReader {
  private final Taxonomy taxonomy;
  private final SubtopicExamples subtopics;
  private final List<OneFile> files = new ArrayList<>();
  private final List<SetAside> setAside = new ArrayList<>();
  private final List<SetAside> filesSetAside = new ArrayList<>();
  private final NotRead notRead;
  private final Optional<Consumer<WrittenLabel>> written;

  private record OneFile(
      String name,
      Optional<Format> format,
      Optional<String> otherEncoding,
      List<Document> entries,
      int setAside,
      UntakenLinks untaken) {
    OneFile withEntries(List<Document> changed) {
      return new OneFile(name, format, otherEncoding, changed, setAside, untaken);
    }
  }

  private CorpusReader(DocumentSource source, Optional<Consumer<WrittenLabel>> written) {
    this.written = written;
    this.taxonomy = source.taxonomy();
    this.notRead = source.notRead();
    this.subtopics = new SubtopicExamples(source.subtopics(), taxonomy);
  }

  /**
   * Reads all documents of a source.
   *
   * @throws dev.sheaf.error.BadInputException if a file cannot be read, or an entry is broken and
   *     the source is strict
   */
  public static Reading read(DocumentSource source) {
    return readings(List.of(readAll(source, Optional.empty())), DuplicateGroups::of).get(0);
  }

  /**
   * Reads all documents of a source, and tells of each label as it is written.
   *
   * @throws dev.sheaf.error.BadInputException as {@link #read(DocumentSource)}
   */
  public static Reading read(DocumentSource source, Consumer<WrittenLabel> written) {
    return readings(List.of(readAll(source, Optional.of(written))), DuplicateGroups::of).get(0);
  }

  /**
   * Reads the parts of a published data set, each into a corpus of its own. What their labels are,
   * topics or themes, is decided for all together. So that as many documents are counted as others
   * count, entries with the same text and different ids are not merged.
   *
   * @throws dev.sheaf.error.BadInputException as {@link #read}
   */
  public static List<Reading> readParts(List<DocumentSource> parts) {
    return readings(
        parts.stream().map(part -> readAll(part, Optional.empty())).toList(),
        DuplicateGroups::withSameId);
  }

  private static List<Reading> readings(
      List<CorpusReader> readers, Function<List<Document>, List<List<Document>>> grouping) {
    if (readers.stream().allMatch(CorpusReader::onlyLabelIsTopic)) {
      readers.forEach(CorpusReader::takeLabelsAsTopics);
    }
    return readers.stream().map(reader -> reader.reading(grouping)).toList();
  }

  private static CorpusReader readAll(
      DocumentSource source, Optional<Consumer<WrittenLabel>> written) {
    CorpusReader reader = new CorpusReader(source, written);
    try (FileCursor cursor = source.open(true)) {
      while (cursor.advance()) {
        reader.readFile(cursor);
      }
    }
    return reader;
  }

  private void readFile(FileCursor cursor) {
    List<Document> entries = new ArrayList<>();
    int before = setAside.size();
    EntryBlocks blocks =
        new EntryBlocks(new EntryConverter(taxonomy), made -> take(made, entries, cursor));
    for (Optional<Finding> next = cursor.next(); next.isPresent(); next = cursor.next()) {
      if (next.get() instanceof Entry entry) {
        blocks.add(entry);
      } else if (next.get() instanceof SetAside broken) {
        setAside.add(broken);
      }
    }
    blocks.finish();
    cursor.problem().ifPresent(filesSetAside::add);
    int broken = setAside.size() - before;
    boolean holdsDocuments = !entries.isEmpty() || broken > 0;
    files.add(
        new OneFile(
            cursor.file().name().name(),
            cursor.format().filter(format -> holdsDocuments),
            cursor.otherEncoding(),
            entries,
            broken,
            cursor.untaken(entries)));
  }

  private void take(Conversion made, List<Document> entries, FileCursor cursor) {
    made.failure().ifPresent(failure -> setAside.add(cursor.allowed(failure)));
    made.document()
        .ifPresent(
            document -> {
              entries.add(document);
              written.ifPresent(
                  listener -> WrittenLabel.of(made.entry(), document).forEach(listener));
            });
  }

  private Reading reading(Function<List<Document>, List<List<Document>>> grouping) {
    List<Document> entries =
        files.stream()
            .flatMap(file -> file.entries().stream())
            .sorted(Comparator.comparing(Document::source))
            .toList();
    List<Document> documents =
        withUniqueIds(grouping.apply(entries).stream().map(Duplicates::merge).toList()).stream()
            .map(subtopics::label)
            .toList();
    return new Reading(
        Corpus.of(documents),
        summaries(documents),
        entries.size(),
        setAside,
        notRead.with(filesSetAside),
        unknownLabels(documents));
  }

  /**
   * Whether the labels are those of a data set with one answer for each document, also where they
   * stand in lists of one, which nobody has written into the taxonomy.
   */
  private boolean onlyLabelIsTopic() {
    return files.stream()
        .flatMap(file -> file.entries().stream())
        .allMatch(
            entry ->
                entry.labels(Facet.TOPIC).size() + entry.labels(Facet.THEME).size() <= 1
                    && entry.labels().values().stream()
                        .flatMap(List::stream)
                        .noneMatch(this::isKnown));
  }

  private void takeLabelsAsTopics() {
    files.replaceAll(
        file -> file.withEntries(file.entries().stream().map(CorpusReader::labelAsTopic).toList()));
  }

  private boolean isKnown(Label label) {
    return taxonomy.find(label.name()).isPresent();
  }

  private static Document labelAsTopic(Document document) {
    return document.labels(Facet.THEME).isEmpty()
        ? document
        : document.withLabels(Map.of(Facet.TOPIC, document.labels(Facet.THEME)));
  }

  /** Different papers that were given the same id: all but the first get a longer one. */
  private static List<Document> withUniqueIds(List<Document> documents) {
    Set<String> ids = documents.stream().map(Document::id).collect(Collectors.toSet());
    Set<String> taken = new HashSet<>();
    List<Document> unique = new ArrayList<>();
    for (Document document : documents) {
      String id = document.id();
      if (!taken.add(id)) {
        id += "-" + Fingerprint.of(document.titles(), document.abstracts());
        while (!ids.add(id)) {
          id += "'";
        }
        taken.add(id);
      }
      unique.add(id.equals(document.id()) ? document : document.withId(id));
    }
    return unique;
  }

  private List<FileSummary> summaries(List<Document> documents) {
    Set<String> papers = new HashSet<>();
    files.forEach(file -> papers.addAll(UntakenLinks.papers(file.entries())));
    Map<String, Integer> firstEntries = new TreeMap<>();
    documents.forEach(document -> firstEntries.merge(document.source().name(), 1, Integer::sum));
    List<FileSummary> summaries = new ArrayList<>();
    for (OneFile file : files) {
      int own = Optional.ofNullable(firstEntries.remove(file.name())).orElse(0);
      summaries.add(
          FileSummary.of(
              file.name(),
              file.format(),
              file.otherEncoding(),
              file.entries(),
              file.setAside(),
              own,
              file.untaken().without(papers)));
    }
    return summaries;
  }

  private Map<Label, Integer> unknownLabels(List<Document> documents) {
    Map<Label, Integer> counts =
        documents.stream()
            .flatMap(document -> document.labels().values().stream())
            .flatMap(List::stream)
            .filter(label -> !isKnown(label))
            .collect(Collectors.toMap(Function.identity(), label -> 1, Integer::sum, TreeMap::new));
    Map<Label, Integer> commonestFirst = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(count -> commonestFirst.put(count.getKey(), count.getValue()));
    return commonestFirst;
  }
}
