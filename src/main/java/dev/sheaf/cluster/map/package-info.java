/**
 * A map of all papers in two dimensions.
 *
 * <p>{@link dev.sheaf.cluster.map.PaperMap} lays out each cluster as an {@code Island}, with
 * similar papers near each other. {@code IslandPacking} then packs the islands, with similar ones
 * side by side.
 *
 * <p>Trap: distances mean something within an island only. The place of an island shows which
 * clusters are alike, but not how much.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.cluster.map;
