package dev.sheaf.report.cluster;

import dev.sheaf.cluster.Cluster;
import dev.sheaf.cluster.ClusterGroup;
import dev.sheaf.cluster.ClusterName;
import dev.sheaf.cluster.Grouping;
import dev.sheaf.cluster.KeyTerm;
import dev.sheaf.corpus.Language;
import dev.sheaf.proposal.SubtopicRun;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All clusters of a grouping as a table: groups with their parts indented, then the others. */
record ClusterTree(SubtopicRun run, Grouping grouping) {
  private static final String INDENT = "  ";
  private static final int TERMS = 5;

  /**
   * The table.
   *
   * @param whyNot what speaks against a cluster, by its number; empty if nothing does
   */
  Table table(IntFunction<String> whyNot) {
    List<List<String>> rows = new ArrayList<>();
    for (ClusterGroup group : grouping.groups()) {
      rows.add(row(group));
      group.clusters().forEach(cluster -> rows.add(row(INDENT, cluster, whyNot)));
    }
    IntStream.range(0, grouping.clusters().size())
        .filter(cluster -> grouping.groupOf(cluster).isEmpty())
        .forEach(cluster -> rows.add(row("", cluster, whyNot)));
    return new Table(
        List.of(
            Column.words("cluster"),
            Column.words("Chinese"),
            Column.words("English"),
            Column.numbers("papers"),
            Column.numbers("stability"),
            Column.numbers("coherence"),
            Column.words("why not"),
            Column.words("key terms")),
        rows);
  }

  private static List<String> row(ClusterGroup group) {
    return List.of(
        "group of " + Numbers.count(group.clusters().size()),
        group.name().zh().orElse("-"),
        group.name().en().orElse("-"),
        Numbers.count(group.papers()),
        "",
        "",
        "",
        terms(group.name(), group.terms()));
  }

  private List<String> row(String indent, int number, IntFunction<String> whyNot) {
    Cluster cluster = grouping.clusters().get(number);
    return List.of(
        indent + run.code(grouping, number),
        indent + cluster.name().zh().orElse("-"),
        indent + cluster.name().en().orElse("-"),
        Numbers.count(cluster.size()),
        Numbers.score(cluster.stability()),
        String.format(Locale.ROOT, "%.2f", cluster.coherence()),
        whyNot.apply(number),
        terms(cluster.name(), cluster.terms()));
  }

  private static String terms(ClusterName name, Map<Language, List<KeyTerm>> terms) {
    Language language = name.zh().isPresent() ? Language.ZH : Language.EN;
    return terms.getOrDefault(language, List.of()).stream()
        .limit(TERMS)
        .map(KeyTerm::term)
        .collect(Collectors.joining(language == Language.ZH ? "，" : ", "));
  }
}
