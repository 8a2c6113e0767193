package dev.sheaf.chart.cluster;

import dev.sheaf.chart.page.Naming;
import dev.sheaf.cluster.Cluster;
import dev.sheaf.cluster.ClusterGroup;
import dev.sheaf.cluster.ClusterName;
import dev.sheaf.cluster.KeyTerm;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Clusters made up for tests. */
final class GivenClusters {
  static final String LONG =
      "Retrieval-augmented generation with knowledge graphs for question answering over documents ";

  private GivenClusters() {}

  /** Pages that are hard to draw. */
  enum Case {
    NOTHING,
    ONE_CLUSTER,
    THREE_PAPERS,
    ONE_SPOT,
    MANY,
    GROUPS,
    LONG_NAMES,
    LONG_CHINESE_NAMES,
    ONE_LONG_WORD;

    ClusterView given() {
      return switch (this) {
        case NOTHING -> view(Language.EN, 0);
        case ONE_CLUSTER -> view(Language.EN, 1);
        case THREE_PAPERS ->
            new ClusterView(
                scope(Language.EN), threeClusters(), List.of(), threePapers(), Set.of());
        case ONE_SPOT -> oneSpot();
        case MANY -> view(Language.ZH, 95);
        case GROUPS -> grouped(view(Language.ZH, 95));
        case LONG_NAMES -> named(Language.EN, i -> LONG + i);
        case LONG_CHINESE_NAMES -> named(Language.ZH, i -> "基于检索增强生成与知识图谱的文档问答系统研究".repeat(2) + i);
        case ONE_LONG_WORD -> named(Language.EN, i -> "Retrieval".repeat(9) + i);
      };
    }
  }

  static ClusterScope scope(Language language) {
    return new ClusterScope(
        Optional.of(new Label("Agent")), Naming.plain(language), "公开文摘", "2024-01 – 2024-12");
  }

  /** Clusters of fewer and fewer papers. */
  static ClusterView view(Language language, int clusters) {
    return view(language, clusters, i -> language == Language.ZH ? "主题" + i : "theme " + i);
  }

  /** The same, with each ten clusters in a group, the last of which stay without. */
  static ClusterView grouped(ClusterView view) {
    List<ClusterGroup> groups =
        IntStream.range(0, view.clusters().size() / 10)
            .mapToObj(
                i -> {
                  List<Integer> parts = IntStream.range(10 * i, 10 * i + 10).boxed().toList();
                  int papers = parts.stream().mapToInt(c -> view.clusters().get(c).size()).sum();
                  ClusterName name =
                      new ClusterName(Optional.of("组" + i), Optional.of("group " + i));
                  return new ClusterGroup(name, Map.of(), parts, papers);
                })
            .toList();
    return new ClusterView(view.scope(), view.clusters(), groups, view.papers(), Set.of());
  }

  private static ClusterView named(Language language, IntFunction<String> name) {
    return view(language, 20, name);
  }

  private static ClusterView view(Language language, int count, IntFunction<String> name) {
    List<Cluster> clusters =
        IntStream.range(0, count).mapToObj(i -> cluster(i, 8 + count - i, name.apply(i))).toList();
    Set<Integer> subtopics =
        IntStream.range(0, count).filter(i -> i % 3 == 1).boxed().collect(Collectors.toSet());
    return new ClusterView(scope(language), clusters, List.of(), papers(clusters), subtopics);
  }

  static Cluster cluster(int number, int size, String name) {
    List<String> papers = IntStream.range(0, size).mapToObj(i -> number + "." + i).toList();
    ClusterName names = new ClusterName(Optional.of(name), Optional.of(name));
    Map<Language, List<KeyTerm>> terms =
        Map.of(Language.EN, terms("term "), Language.ZH, terms("词语"));
    return new Cluster(Optional.of(new Label("Agent")), names, papers, terms, 0.8, 2);
  }

  private static List<KeyTerm> terms(String word) {
    return IntStream.range(0, 10)
        .mapToObj(i -> new KeyTerm(word + i, 1.0 / (1 + i), 9 - i))
        .toList();
  }

  /** Islands in rows of ten; every seventh paper is far from all. */
  private static List<MappedPaper> papers(List<Cluster> clusters) {
    var random = new SplittableRandom(1);
    return IntStream.range(0, clusters.size())
        .boxed()
        .flatMap(
            i ->
                IntStream.range(0, clusters.get(i).size())
                    .mapToObj(
                        paper ->
                            new MappedPaper(
                                i + "." + paper,
                                i % 10 + 0.8 * random.nextDouble(),
                                i / 10 + 0.8 * random.nextDouble(),
                                i,
                                paper % 7 == 6)))
        .toList();
  }

  private static List<Cluster> threeClusters() {
    return IntStream.range(0, 3).mapToObj(i -> cluster(i, 1, "theme " + i)).toList();
  }

  private static List<MappedPaper> threePapers() {
    return IntStream.range(0, 3)
        .mapToObj(i -> new MappedPaper(i + ".0", i % 2, 0.4 * i, i, false))
        .toList();
  }

  private static ClusterView oneSpot() {
    ClusterView spread = view(Language.EN, 12);
    List<MappedPaper> papers =
        spread.papers().stream()
            .map(paper -> new MappedPaper(paper.id(), 0.5, 0.5, paper.cluster(), false))
            .toList();
    return new ClusterView(spread.scope(), spread.clusters(), List.of(), papers, Set.of());
  }
}
