/**
 * The curator's taxonomy as a file.
 *
 * <p>{@link dev.sheaf.taxonomy.TaxonomyCsv} reads and prints a {@link dev.sheaf.corpus.Taxonomy};
 * {@link dev.sheaf.taxonomy.TaxonomyFile} changes single lines of the file and keeps all others to
 * the byte, since a curator wrote them. {@link dev.sheaf.taxonomy.TaxonomyAliases} adds spellings.
 */
package dev.sheaf.taxonomy;
