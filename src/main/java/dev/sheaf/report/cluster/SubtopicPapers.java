package dev.sheaf.report.cluster;

import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.read.entry.ArxivId;
import dev.sheaf.subtopic.FoundCluster;
import dev.sheaf.subtopic.ListedPaper;
import dev.sheaf.subtopic.Subtopic;
import dev.sheaf.subtopic.SubtopicLedger;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a ledger tells of the papers of a subtopic. */
record SubtopicPapers(SubtopicLedger ledger, Subtopic subtopic) {
  /** Whether the title or date of any paper is known. */
  boolean areKnown() {
    return ids().anyMatch(id -> ledger.paper(id).isPresent());
  }

  private Stream<String> ids() {
    return subtopic.papers().all().stream();
  }

  /** The date of the earliest paper. */
  Optional<PublicationDate> first() {
    return dates().min(Comparator.naturalOrder());
  }

  /** The date of the latest paper. */
  Optional<PublicationDate> last() {
    return dates().max(Comparator.naturalOrder());
  }

  private Stream<PublicationDate> dates() {
    return ids().flatMap(id -> published(id).stream());
  }

  private Optional<PublicationDate> published(String id) {
    return ledger.paper(id).flatMap(ListedPaper::published);
  }

  /** The ids of the most central papers that still belong to it. */
  List<String> central(int most) {
    Set<String> own = subtopic.papers().all();
    return subtopic.found().map(FoundCluster::central).stream()
        .flatMap(Collection::stream)
        .filter(own::contains)
        .limit(most)
        .toList();
  }

  /** The ids of the newest papers, the newest first. */
  List<String> newest(int most) {
    return ids()
        .flatMap(id -> published(id).map(date -> Map.entry(id, date)).stream())
        .sorted(
            Map.Entry.<String, PublicationDate>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())
                .reversed())
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Where a paper of arXiv can be read; empty if the id is none of arXiv. */
  static Optional<String> link(String id) {
    return ArxivId.find(id)
        .filter(arxiv -> arxiv.value().equals(id))
        .map(arxiv -> "https://arxiv.org/abs/" + id);
  }
}
