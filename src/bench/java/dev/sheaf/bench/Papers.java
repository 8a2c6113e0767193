package dev.sheaf.bench;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.read.CorpusReader;
import dev.sheaf.read.DocumentSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The papers that are measured on. */
final class Papers {
  private Papers() {}

  /** All of a file or folder. */
  static Corpus read(Path path, Taxonomy taxonomy) {
    DocumentSource.Options options = DocumentSource.Options.with(taxonomy);
    return CorpusReader.read(DocumentSource.of(List.of(path), options)).corpus();
  }

  /** Those that are not among the seeds, which are known by their id or by a title. */
  static Corpus without(Corpus seeds, Corpus papers) {
    Set<String> known = seeds.stream().flatMap(Papers::names).collect(Collectors.toSet());
    return papers.filter(paper -> names(paper).noneMatch(known::contains));
  }

  private static Stream<String> names(Document document) {
    return Stream.concat(
        Stream.of(document.id()),
        document.titles().values().stream()
            .map(title -> title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "")));
  }

  /** Those of the days from one to before another. */
  static Corpus published(Corpus corpus, LocalDate from, LocalDate before) {
    return corpus.filter(
        document ->
            document
                .published()
                .map(PublicationDate::firstDay)
                .filter(day -> !day.isBefore(from) && day.isBefore(before))
                .isPresent());
  }
}
