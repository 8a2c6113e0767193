package dev.sheaf.subtopic;

import dev.sheaf.corpus.Language;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * The cluster that a run found for a subtopic: what a curator looks at before deciding. Figures are
 * kept to three decimals.
 *
 * @param stability how much of it is found again in random parts of the papers, 0 to 1
 * @param coherence how many times as often as by chance its key terms stand in the same papers
 * @param growth its share of the newest quarter of the papers over its share of the others; empty
 *     if no date is known
 * @param label the label that it has most papers in common with; empty if there is none
 * @param objections what speaks against it, in words; none if it is proposed
 * @param neighbours the subtopics of the same topic that come next for most of its papers, and for
 *     what share of them, the nearest first
 * @param central the ids of its most central papers, the most central first
 * @param group the name in each language of the group of clusters that it is in; empty for none
 */
public record FoundCluster(
    double stability,
    double coherence,
    OptionalDouble growth,
    Optional<Likeness> label,
    List<String> objections,
    List<Likeness> neighbours,
    List<String> central,
    Map<Language, String> group) {
  public FoundCluster {
    stability = Likeness.rounded(stability);
    coherence = Likeness.rounded(coherence);
    growth =
        growth.isPresent() ? OptionalDouble.of(Likeness.rounded(growth.getAsDouble())) : growth;
    objections = List.copyOf(objections);
    neighbours = List.copyOf(neighbours);
    central = List.copyOf(central);
    EnumMap<Language, String> names = new EnumMap<>(Language.class);
    names.putAll(group);
    group = Collections.unmodifiableMap(names);
  }

  /** The name of the group in all its languages: {@code 检索 / Search}; empty for none. */
  public String groupTitle() {
    return group.values().stream().distinct().collect(Collectors.joining(" / "));
  }
}
