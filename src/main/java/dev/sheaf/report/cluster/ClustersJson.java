package dev.sheaf.report.cluster;

import dev.sheaf.cluster.Cluster;
import dev.sheaf.cluster.ClusterDates;
import dev.sheaf.cluster.ClusterGroup;
import dev.sheaf.cluster.ClusterName;
import dev.sheaf.cluster.Grouping;
import dev.sheaf.cluster.KeyTerm;
import dev.sheaf.corpus.Language;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.proposal.Proposal;
import dev.sheaf.proposal.SubtopicRun;
import dev.sheaf.subtopic.Subtopic;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Prints clusters for programs: a line for each paper, then a line for each cluster. */
public record ClustersJson(SubtopicRun run) {
  private static final int CENTRAL = 3;

  /** JSON objects on a line each, without line ends. */
  public Stream<String> lines() {
    return Stream.concat(
            run.groupings().stream().flatMap(this::papers),
            run.groupings().stream()
                .flatMap(grouping -> Stream.concat(clusters(grouping), groups(grouping))))
        .map(JsonPrinter::line);
  }

  private Stream<Json.Dictionary> papers(Grouping grouping) {
    Set<Integer> far = Arrays.stream(grouping.far()).boxed().collect(Collectors.toSet());
    return IntStream.range(0, grouping.ids().size())
        .mapToObj(
            paper -> {
              Map<String, Json> members = new LinkedHashMap<>();
              members.put("id", Json.of(grouping.ids().get(paper)));
              members.put(
                  "cluster", Json.of(run.code(grouping, grouping.clustering().clusterOf(paper))));
              members.put("margin", Json.rounded(grouping.mixture().margin(paper)));
              members.put("closeness", Json.rounded(grouping.mixture().closeness(paper)));
              members.put("far", Json.of(far.contains(paper)));
              return new Json.Dictionary(members);
            });
  }

  private Stream<Json.Dictionary> clusters(Grouping grouping) {
    return IntStream.range(0, grouping.clusters().size())
        .mapToObj(number -> cluster(grouping, number));
  }

  private Json.Dictionary cluster(Grouping grouping, int number) {
    Cluster cluster = grouping.clusters().get(number);
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("cluster", Json.of(run.code(grouping, number)));
    OptionalInt group = grouping.groupOf(number);
    members.put("group", group.isPresent() ? Json.of(group.getAsInt() + 1) : new Json.Null());
    members.put("within", optional(cluster.within().map(topic -> Json.of(topic.name()))));
    members.put("name", name(cluster.name()));
    members.put("size", Json.of(cluster.size()));
    members.put("terms", terms(cluster.terms()));
    members.put("central", texts(cluster.papers().stream().limit(CENTRAL).toList()));
    members.put("stability", Json.rounded(cluster.stability()));
    members.put("coherence", Json.rounded(cluster.coherence()));
    members.put("first", optional(cluster.dates().map(d -> Json.of(d.first().toString()))));
    members.put("last", optional(cluster.dates().map(d -> Json.of(d.last().toString()))));
    members.put("growth", optional(cluster.dates().map(ClusterDates::growth).map(Json::rounded)));
    judgement(run.proposal(cluster), members);
    Optional<Subtopic> subtopic = run.subtopicOf(cluster);
    members.put("subtopic", optional(subtopic.map(s -> Json.of(s.id().toString()))));
    members.put("status", optional(subtopic.map(s -> Json.of(s.status().word()))));
    return new Json.Dictionary(members);
  }

  private Stream<Json.Dictionary> groups(Grouping grouping) {
    return IntStream.range(0, grouping.groups().size()).mapToObj(number -> group(grouping, number));
  }

  private Json.Dictionary group(Grouping grouping, int number) {
    ClusterGroup group = grouping.groups().get(number);
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("group", Json.of(number + 1));
    members.put("within", optional(grouping.within().map(topic -> Json.of(topic.name()))));
    members.put("name", name(group.name()));
    members.put("size", Json.of(group.papers()));
    members.put("terms", terms(group.terms()));
    members.put(
        "clusters",
        texts(group.clusters().stream().map(cluster -> run.code(grouping, cluster)).toList()));
    return new Json.Dictionary(members);
  }

  private static void judgement(Proposal proposal, Map<String, Json> members) {
    members.put("proposed", Json.of(proposal.isProposed()));
    members.put(
        "objections",
        texts(proposal.objections().stream().map(o -> o.name().toLowerCase(Locale.ROOT)).toList()));
    members.put(
        "nearest", optional(proposal.nearest().map(label -> Json.of(label.label().name()))));
    members.put("samePapersAs", optional(proposal.restated().map(label -> Json.of(label.name()))));
    members.put("nearestF1", optional(proposal.nearest().map(label -> Json.rounded(label.f1()))));
  }

  private static Json name(ClusterName name) {
    Map<String, Json> names = new LinkedHashMap<>();
    names.put("zh", optional(name.zh().map(Json::of)));
    names.put("en", optional(name.en().map(Json::of)));
    return new Json.Dictionary(names);
  }

  private static Json terms(Map<Language, List<KeyTerm>> byLanguage) {
    Map<String, Json> terms = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      if (byLanguage.containsKey(language)) {
        terms.put(
            language.code(), texts(byLanguage.get(language).stream().map(KeyTerm::term).toList()));
      }
    }
    return new Json.Dictionary(terms);
  }

  private static Json texts(List<String> texts) {
    return Json.array(texts.stream().map(Json::of).toList());
  }

  private static Json optional(Optional<Json> value) {
    return value.orElse(new Json.Null());
  }
}
