/**
 * The curator's taxonomy as a file.
 *
 * <p>{@link dev.sheaf.taxonomy.TaxonomyCsv} reads and prints a {@link dev.sheaf.corpus.Taxonomy}.
 * {@link dev.sheaf.taxonomy.TaxonomyFile} changes single lines of the file. {@link
 * dev.sheaf.taxonomy.TaxonomyAliases} adds spellings.
 *
 * <p>Trap: a curator wrote the file. Lines that do not change keep every byte, so never print a
 * whole taxonomy over it.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.taxonomy;
