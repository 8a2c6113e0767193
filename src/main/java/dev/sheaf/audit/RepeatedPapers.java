package dev.sheaf.audit;

import static java.util.Comparator.comparing;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.evaluate.split.NearDuplicates;
import java.util.List;
import java.util.regex.Pattern;

/** Tells of papers that stand in the digests under several ids. */
final class RepeatedPapers {
  private static final Pattern ARXIV = Pattern.compile("\\d{4}\\.\\d{4,5}");

  private RepeatedPapers() {}

  /** An issue for each group, those whose topics differ first. */
  static List<Issue> issues(Corpus corpus) {
    return NearDuplicates.among(corpus).groups().stream()
        .sorted(comparing((List<Document> group) -> topics(group).size() < 2))
        .map(RepeatedPapers::issue)
        .toList();
  }

  private static List<Label> topics(List<Document> group) {
    return group.stream()
        .flatMap(document -> document.topic().stream())
        .distinct()
        .sorted(comparing(Label::name))
        .toList();
  }

  private static Issue issue(List<Document> group) {
    List<String> ids = group.stream().map(Document::id).toList();
    return new Issue(
        PaperName.of(group.get(0)),
        group.stream().map(Document::source).toList(),
        new Cause.RepeatedText(ids, topics(group), areDated(ids)));
  }

  private static boolean areDated(List<String> ids) {
    return ids.stream().allMatch(id -> ARXIV.matcher(id).matches());
  }
}
