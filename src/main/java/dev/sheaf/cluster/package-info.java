/**
 * Groups papers that are alike, says in words what each group is about, and which may become
 * subtopics.
 *
 * <p>{@link dev.sheaf.cluster.ClusterFinder} goes all the way: frequencies of terms, a {@link
 * dev.sheaf.cluster.LatentSpace}, how many clusters ({@link dev.sheaf.cluster.ClusterCount}), a
 * {@link dev.sheaf.cluster.Clusterer}, and then every paper in the cluster that its terms speak for
 * ({@link dev.sheaf.cluster.TermMixture}). {@link dev.sheaf.cluster.KeyTerms} ranks phrases by what
 * tells a cluster from the others; {@link dev.sheaf.cluster.ClusterNames} makes one of them, and of
 * two languages two that stand in the same papers, the name. The {@link dev.sheaf.cluster.Grouping}
 * that comes out is judged cluster by cluster ({@link dev.sheaf.proposal.ProposalRules}), and
 * matched with the subtopics known before ({@link dev.sheaf.proposal.LedgerUpdate}): both together
 * are a {@link dev.sheaf.proposal.SubtopicRun}. {@link dev.sheaf.cluster.map.PaperMap} lays papers
 * out in two dimensions, each cluster an island, so that a map never blurs what was told apart.
 *
 * <pre>{@code
 * var finder = new ClusterFinder(corpus, new KMeansClusterer(), OptionalInt.empty(), 1);
 * Grouping agents = finder.find(Optional.of(agent), idsOfAgents, Set.of("Agent", "智能体"));
 * agents.clusters().forEach(cluster -> print(cluster.name().in(Language.ZH)));
 * }</pre>
 *
 * <p>Trap: numbers of clusters belong to one run. What lasts is a subtopic in the ledger.
 */
package dev.sheaf.cluster;
