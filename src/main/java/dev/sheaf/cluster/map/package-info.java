/**
 * A map of all papers in two dimensions.
 *
 * <p>{@link dev.sheaf.cluster.map.PaperMap} lays out each cluster as an island, like papers near
 * each other, and packs the islands, like ones side by side.
 *
 * <p>Trap: distances mean something within an island only; where an island lies says which clusters
 * are alike, not how much.
 */
package dev.sheaf.cluster.map;
