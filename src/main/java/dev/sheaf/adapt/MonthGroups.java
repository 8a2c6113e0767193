package dev.sheaf.adapt;

import dev.sheaf.corpus.Document;
import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Groups papers by month, and takes small months together. */
final class MonthGroups {
  private MonthGroups() {}

  /**
   * Some papers.
   *
   * @param months theirs, in order; empty for papers of no known month
   */
  record Group(List<Period> months, List<Document> papers) {}

  /** The groups in order of time, those of no known month last. */
  static List<Group> of(List<Document> papers, int least) {
    Map<Period, List<Document>> byMonth = new TreeMap<>();
    List<Document> undated = new ArrayList<>();
    for (Document paper : papers) {
      month(paper)
          .map(month -> byMonth.computeIfAbsent(month, m -> new ArrayList<>()))
          .orElse(undated)
          .add(paper);
    }
    List<Group> groups = new ArrayList<>();
    Group open = new Group(new ArrayList<>(), new ArrayList<>());
    for (Map.Entry<Period, List<Document>> month : byMonth.entrySet()) {
      open.months().add(month.getKey());
      open.papers().addAll(month.getValue());
      if (open.papers().size() >= least) {
        groups.add(open);
        open = new Group(new ArrayList<>(), new ArrayList<>());
      }
    }
    if (!open.months().isEmpty()) {
      close(open, groups);
    }
    if (!undated.isEmpty()) {
      groups.add(new Group(List.of(), undated));
    }
    return groups;
  }

  /** What is left behind the last group belongs to it. */
  private static void close(Group rest, List<Group> groups) {
    if (groups.isEmpty()) {
      groups.add(rest);
    } else {
      Group last = groups.get(groups.size() - 1);
      last.months().addAll(rest.months());
      last.papers().addAll(rest.papers());
    }
  }

  /** The month of a paper, if its date tells. */
  static Optional<Period> month(Document paper) {
    return paper
        .published()
        .filter(date -> Granularity.MONTH.isToldBy(date.precision()))
        .map(date -> Granularity.MONTH.of(date.firstDay()));
  }
}
