/**
 * Groups papers that are alike, and says in words what each group is about.
 *
 * <p>{@link dev.sheaf.cluster.ClusterFinder} does all of it and gives a {@link
 * dev.sheaf.cluster.Grouping}. Its steps are: frequencies of terms; a {@link
 * dev.sheaf.cluster.LatentSpace} in which papers lie; how many clusters ({@link
 * dev.sheaf.cluster.ClusterCount}); a {@link dev.sheaf.cluster.Clusterer}; then each paper goes to
 * the cluster that its terms speak for ({@link dev.sheaf.cluster.TermMixture}). {@link
 * dev.sheaf.cluster.KeyTerms} ranks the phrases that tell a cluster from the others. {@code
 * ClusterNames} chooses one of the first three as the name; for papers in two languages it chooses
 * two that stand in the same papers. {@code ShuffledPapers} tell how coherent clusters are by
 * chance. A {@link dev.sheaf.cluster.ClusterGrouper} puts many clusters into groups.
 *
 * <pre>{@code
 * var finder = new ClusterFinder(corpus, new KMeansClusterer(), OptionalInt.empty(), 1);
 * Grouping agents = finder.find(Optional.of(agent), idsOfAgents, Set.of("Agent", "智能体"));
 * agents.clusters().forEach(cluster -> print(cluster.name().in(Language.ZH)));
 * }</pre>
 *
 * <p>Trap: numbers of clusters belong to one run. What lasts is a subtopic in the ledger ({@link
 * dev.sheaf.subtopic.SubtopicLedger}).
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.cluster;
