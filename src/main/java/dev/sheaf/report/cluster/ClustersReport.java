package dev.sheaf.report.cluster;

import dev.sheaf.cluster.Cluster;
import dev.sheaf.cluster.ClusterDates;
import dev.sheaf.cluster.Grouping;
import dev.sheaf.cluster.KeyTerm;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.proposal.Proposal;
import dev.sheaf.proposal.ProposalRules;
import dev.sheaf.proposal.SubtopicRun;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Screen;
import dev.sheaf.report.Screen.Emphasis;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import dev.sheaf.subtopic.Subtopic;
import dev.sheaf.text.Plural;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Prints clusters for people. For each topic it lists the proposed and known subtopics with their
 * evidence, then the clusters that are not proposed, with the reasons.
 *
 * @param papers the papers by their ids
 */
public record ClustersReport(SubtopicRun run, Map<String, Document> papers) {
  private static final int CENTRAL = 3;
  private static final int SHORT_LIST = 5;

  /** Writes the report. */
  public void write(Appendable out) throws IOException {
    for (Grouping grouping : run.groupings()) {
      write(grouping, out);
    }
    if (run.groupings().stream().anyMatch(grouping -> grouping.clusters().size() > 1)) {
      out.append(criteria(ProposalRules.DEFAULT)).append("\n\n");
    }
    if (!run.update().events().isEmpty()) {
      out.append("ledger\n\n");
      new LedgerReport(run.update().events()).write(out);
    }
  }

  private static String criteria(ProposalRules.Thresholds wanted) {
    return ("coherence: how many times as often as by chance the key terms stand in the same papers\n"
            + "proposed are clusters of %s or more with stability %s and coherence %s, unless a label has the same papers")
        .formatted(
            Plural.counted(wanted.papers(), "paper"),
            Numbers.score(wanted.stability()),
            times(wanted.coherence()));
  }

  private void write(Grouping grouping, Appendable out) throws IOException {
    boolean isOneOfMany = run.groupings().size() > 1;
    out.append(new ClusterSentence(grouping, isOneOfMany).text()).append("\n\n");
    if (grouping.clusters().size() == 1) {
      return;
    }
    List<Integer> all = IntStream.range(0, grouping.clusters().size()).boxed().toList();
    List<Integer> shown = all.stream().filter(number -> isSubtopic(grouping, number)).toList();
    for (int number : shown) {
      subtopic(grouping, number, out);
    }
    List<Integer> rest = all.stream().filter(number -> !shown.contains(number)).toList();
    if (!grouping.groups().isEmpty()) {
      out.append("all clusters, in groups\n\n");
      new ClusterTree(run, grouping)
          .table(number -> isSubtopic(grouping, number) ? "" : why(grouping.clusters().get(number)))
          .write(Table.Style.TEXT, out);
      out.append('\n');
    } else if (!rest.isEmpty()) {
      out.append("not proposed\n\n");
      notProposed(grouping, rest).write(Table.Style.TEXT, out);
      out.append('\n');
    }
    far(grouping, out);
    new ClusterFigures(grouping, papers).write(out);
  }

  private boolean isSubtopic(Grouping grouping, int number) {
    Cluster cluster = grouping.clusters().get(number);
    return run.subtopicOf(cluster)
        .filter(s -> s.status() != Subtopic.Status.REJECTED && s.status() != Subtopic.Status.GONE)
        .isPresent();
  }

  private void subtopic(Grouping grouping, int number, Appendable out) throws IOException {
    Cluster cluster = grouping.clusters().get(number);
    Subtopic subtopic = run.subtopicOf(cluster).orElseThrow();
    out.append(subtopic.id().toString()).append("  ");
    Screen.write(subtopic.title(), Emphasis.ANSWER, out);
    out.append("  (").append(subtopic.status().word()).append(")\n");
    out.append("    %s%s\n".formatted(facts(cluster), nearest(run.proposal(cluster))));
    if (subtopic.status() == Subtopic.Status.PROPOSED && !run.proposal(cluster).isProposed()) {
      out.append("    proposed before; now %s\n".formatted(why(cluster)));
    }
    for (Language language : Language.values()) {
      if (cluster.terms().containsKey(language)) {
        out.append("    %s\n".formatted(terms(cluster, language, Integer.MAX_VALUE)));
      }
    }
    for (String id : cluster.papers().subList(0, Math.min(CENTRAL, cluster.size()))) {
      out.append(paper(id)).append('\n');
    }
    out.append('\n');
  }

  private String paper(String id) {
    return "    %s  %s".formatted(id, title(papers.get(id))).stripTrailing();
  }

  private static String nearest(Proposal proposal) {
    return proposal
        .nearest()
        .map(near -> "; nearest label %s, F1 %s".formatted(near.label(), Numbers.score(near.f1())))
        .orElse("");
  }

  private static String facts(Cluster cluster) {
    return "%s%s; stability %s, coherence %s"
        .formatted(
            Plural.counted(cluster.size(), "paper"),
            cluster
                .dates()
                .map(d -> ", %s to %s, growth %s".formatted(d.first(), d.last(), growth(cluster)))
                .orElse(""),
            Numbers.score(cluster.stability()),
            times(cluster.coherence()));
  }

  private static String times(double coherence) {
    return String.format(Locale.ROOT, "%.2f", coherence);
  }

  private static String growth(Cluster cluster) {
    return cluster
        .dates()
        .map(ClusterDates::growth)
        .map(growth -> String.format(Locale.ROOT, "%.1f", growth))
        .orElse("-");
  }

  private static String terms(Cluster cluster, Language language, int most) {
    return cluster.terms().getOrDefault(language, List.of()).stream()
        .limit(most)
        .map(KeyTerm::term)
        .collect(Collectors.joining(language == Language.ZH ? "，" : ", "));
  }

  private static String title(Document document) {
    return Optional.ofNullable(document.titles().get(Language.ZH))
        .or(() -> document.titles().values().stream().findFirst())
        .orElse("");
  }

  private Table notProposed(Grouping grouping, List<Integer> numbers) {
    List<Column> columns =
        List.of(
            Column.words("cluster"),
            Column.answers("Chinese"),
            Column.answers("English"),
            Column.numbers("papers"),
            Column.numbers("stability"),
            Column.numbers("coherence"),
            Column.words("why not"),
            Column.words("key terms"));
    return new Table(columns, numbers.stream().map(number -> row(grouping, number)).toList());
  }

  private List<String> row(Grouping grouping, int number) {
    Cluster cluster = grouping.clusters().get(number);
    Language language = cluster.name().zh().isPresent() ? Language.ZH : Language.EN;
    return List.of(
        run.code(grouping, number),
        cluster.name().zh().orElse("-"),
        cluster.name().en().orElse("-"),
        Numbers.count(cluster.size()),
        Numbers.score(cluster.stability()),
        times(cluster.coherence()),
        why(cluster),
        terms(cluster, language, SHORT_LIST));
  }

  private String why(Cluster cluster) {
    Proposal proposal = run.proposal(cluster);
    boolean rejected = run.subtopicOf(cluster).isPresent();
    return rejected && proposal.isProposed()
        ? "rejected before"
        : proposal.objections().stream()
            .map(objection -> why(objection, proposal))
            .collect(Collectors.joining(", "));
  }

  private static String why(Proposal.Objection objection, Proposal proposal) {
    return switch (objection) {
      case SMALL -> "too few papers";
      case UNSTABLE -> "unstable";
      case INCOHERENT -> "incoherent";
      case RESTATES ->
          proposal
              .restated()
              .map(label -> restates(label, proposal))
              .orElse("is most of the papers");
    };
  }

  private static String restates(Label label, Proposal proposal) {
    boolean hasPapers = proposal.nearest().filter(near -> near.label().equals(label)).isPresent();
    boolean isTopic = proposal.cluster().within().filter(label::equals).isPresent();
    if (isTopic) {
      return "is most of " + label;
    }
    return hasPapers
        ? "has the papers of " + label
        : "has the name of %s, which no paper bears".formatted(label);
  }

  private void far(Grouping grouping, Appendable out) throws IOException {
    int[] far = grouping.far();
    if (far.length > 0) {
      String most = far.length > SHORT_LIST ? ", the farthest" : "";
      out.append(Plural.counted(far.length, "paper"))
          .append(" far from everything" + most + "\n\n");
      for (int paper : IntStream.of(far).limit(SHORT_LIST).toArray()) {
        out.append(paper(grouping.ids().get(paper))).append('\n');
      }
      out.append('\n');
    }
  }
}
