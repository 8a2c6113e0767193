package dev.sheaf.audit;

import static java.util.Comparator.comparing;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.evaluate.split.NearDuplicates;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  /** Whether the ids tell when papers were posted, as those of arXiv do. */
  private static boolean areDated(List<Document> group) {
    return group.stream().allMatch(paper -> ARXIV.matcher(paper.id()).matches());
  }

  private static List<String> topics(List<Document> group) {
    return group.stream()
        .flatMap(document -> document.topic().stream())
        .map(Label::name)
        .distinct()
        .sorted()
        .toList();
  }

  private static Issue issue(List<Document> group) {
    List<String> topics = topics(group);
    String ids = group.stream().map(Document::id).collect(Collectors.joining(", "));
    boolean differ = topics.size() > 1;
    return new Issue(
        Issue.Kind.NEAR_DUPLICATE,
        PaperName.of(group.get(0)),
        group.stream().map(Document::source).toList(),
        "most of the words are the same in "
            + ids
            + (differ ? ", but the topics are " + String.join(" and ", topics) : ""),
        (differ ? "decide on one topic for all, and keep" : "keep")
            + " one entry: "
            + group.get(group.size() - 1).id()
            + (areDated(group) ? " has the latest id" : " has the last id"));
  }
}
