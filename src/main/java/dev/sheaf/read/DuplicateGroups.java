package dev.sheaf.read;

import dev.sheaf.corpus.Document;
import dev.sheaf.math.DisjointSets;
import dev.sheaf.read.entry.ArxivId;
import dev.sheaf.text.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds documents that describe the same paper.
 *
 * <p>Documents with the same arXiv id are the same paper; documents with different ones never are.
 * A document without an arXiv id is the same paper as one that has an abstract in common with it.
 * Texts that are too short to tell need the same id. If the abstracts of a document stand under
 * several arXiv ids, the document belongs to the first of them.
 */
public final class DuplicateGroups {
  /** In characters, a Chinese one counting for three: a shorter text may be a phrase. */
  private static final int SHORTEST_TEXT = 100;

  private final List<Document> documents;
  private final DisjointSets papers;
  private final Map<String, Integer> byArxivId = new HashMap<>();
  private final Map<Fingerprint, String> arxivIdByText = new HashMap<>();
  private final Map<Fingerprint, Integer> byText = new HashMap<>();

  private DuplicateGroups(List<Document> documents) {
    this.documents = documents;
    this.papers = new DisjointSets(documents.size());
  }

  /** The documents, those of one paper together; groups and their members in the given order. */
  public static List<List<Document>> of(List<Document> documents) {
    DuplicateGroups groups = new DuplicateGroups(documents);
    groups.joinWithArxivId();
    if (documents.stream().anyMatch(document -> !groups.byArxivId.containsKey(document.id()))) {
      groups.joinWithoutArxivId();
    }
    Map<Integer, List<Document>> byPaper = new LinkedHashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      byPaper
          .computeIfAbsent(groups.papers.least(i), least -> new ArrayList<>())
          .add(documents.get(i));
    }
    return List.copyOf(byPaper.values());
  }

  /** The documents, those together that have the same id, and without an arXiv id the same text. */
  static List<List<Document>> withSameId(List<Document> documents) {
    Map<List<Object>, List<Document>> groups = new LinkedHashMap<>();
    for (Document document : documents) {
      Object text =
          isArxivId(document.id()) ? "" : Fingerprint.of(document.titles(), document.abstracts());
      groups.computeIfAbsent(List.of(document.id(), text), key -> new ArrayList<>()).add(document);
    }
    return List.copyOf(groups.values());
  }

  /** Whether an id is that of a paper on arXiv. */
  static boolean isArxivId(String id) {
    return ArxivId.find(id).filter(arxiv -> arxiv.value().equals(id)).isPresent();
  }

  private void joinWithArxivId() {
    for (int i = 0; i < documents.size(); i++) {
      if (isArxivId(documents.get(i).id())) {
        Integer first = byArxivId.putIfAbsent(documents.get(i).id(), i);
        papers.join(i, first == null ? i : first);
      }
    }
  }

  private void joinWithoutArxivId() {
    Map<Integer, List<Fingerprint>> textsWithoutId = new LinkedHashMap<>();
    List<List<Fingerprint>> textsThatMayRepeat = textsThatMayRepeat();
    for (int i = 0; i < documents.size(); i++) {
      String id = documents.get(i).id();
      List<Fingerprint> texts = textsThatMayRepeat.get(i);
      if (byArxivId.containsKey(id)) {
        texts.forEach(text -> arxivIdByText.merge(text, id, DuplicateGroups::first));
      } else {
        textsWithoutId.put(i, texts);
        for (Fingerprint text : texts) {
          Integer other = byText.putIfAbsent(text, i);
          papers.join(i, other == null ? i : other);
        }
      }
    }
    Map<Integer, String> arxivIdByPaper = new LinkedHashMap<>();
    textsWithoutId.forEach(
        (document, texts) ->
            texts.stream()
                .flatMap(text -> Optional.ofNullable(arxivIdByText.get(text)).stream())
                .forEach(
                    id ->
                        arxivIdByPaper.merge(papers.least(document), id, DuplicateGroups::first)));
    arxivIdByPaper.forEach((paper, id) -> papers.join(paper, byArxivId.get(id)));
  }

  /**
   * The texts of each document; none if it has an arXiv id and no text begins as one of those
   * without.
   */
  private List<List<Fingerprint>> textsThatMayRepeat() {
    Set<String> begun =
        documents.stream()
            .filter(document -> !byArxivId.containsKey(document.id()))
            .flatMap(document -> Stream.of(document.titles(), document.abstracts()))
            .flatMap(texts -> texts.values().stream())
            .map(text -> TextPrefix.of(text).folded())
            .collect(Collectors.toSet());
    return documents.parallelStream()
        .map(
            document ->
                byArxivId.containsKey(document.id()) && isUnlike(document, begun)
                    ? List.<Fingerprint>of()
                    : texts(document))
        .toList();
  }

  /** Whether a document has an abstract long enough to tell, and none that begins as these. */
  private static boolean isUnlike(Document document, Set<String> begun) {
    List<TextPrefix> own = document.abstracts().values().stream().map(TextPrefix::of).toList();
    return own.stream().anyMatch(TextPrefix::isLong)
        && own.stream().noneMatch(beginning -> begun.contains(beginning.folded()));
  }

  private static String first(String id, String other) {
    return id.compareTo(other) <= 0 ? id : other;
  }

  private static List<Fingerprint> texts(Document document) {
    List<Fingerprint> texts = new ArrayList<>();
    for (String text : document.abstracts().values()) {
      String folded = Script.fold(text);
      if (isLong(folded)) {
        texts.add(Fingerprint.ofFolded(folded));
      }
    }
    if (texts.isEmpty()) {
      String all = Fingerprint.folded(document.titles(), document.abstracts());
      texts.add(Fingerprint.ofFolded(isLong(all) ? all : document.id() + '\n' + all));
    }
    return texts;
  }

  /** Whether a folded text is long enough to tell papers apart. */
  static boolean isLong(String folded) {
    return folded.length() + 2 * folded.chars().filter(Script::isHan).count() >= SHORTEST_TEXT;
  }
}
