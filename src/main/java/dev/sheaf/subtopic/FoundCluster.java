package dev.sheaf.subtopic;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The cluster that a run found for a subtopic: what a curator looks at before deciding. Figures are
 * kept to three decimals.
 *
 * @param stability how much of it is found again in random parts of the papers, 0 to 1
 * @param coherence how often its key terms stand in the same papers, -1 to 1
 * @param growth its share of the newest quarter of the papers over its share of the others; empty
 *     if no date is known
 * @param label the label that it has most papers in common with; empty if there is none
 * @param objections what speaks against it, in words; none if it is proposed
 * @param neighbours the subtopics of the same topic that come next for most of its papers, and for
 *     what share of them, the nearest first
 * @param central the ids of its most central papers, the most central first
 */
public record FoundCluster(
    double stability,
    double coherence,
    OptionalDouble growth,
    Optional<Likeness> label,
    List<String> objections,
    List<Likeness> neighbours,
    List<String> central) {
  public FoundCluster {
    stability = Likeness.rounded(stability);
    coherence = Likeness.rounded(coherence);
    growth =
        growth.isPresent() ? OptionalDouble.of(Likeness.rounded(growth.getAsDouble())) : growth;
    objections = List.copyOf(objections);
    neighbours = List.copyOf(neighbours);
    central = List.copyOf(central);
  }
}
