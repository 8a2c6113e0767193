/**
 * Writes missing labels into files, and nothing else.
 *
 * <p>{@link dev.sheaf.writeback.DigestFiles} finds the files whose format has a place for labels.
 * {@link dev.sheaf.writeback.DigestTexts} reads them and says which papers have no topic. {@link
 * dev.sheaf.writeback.TopicFilling} decides which topic each paper gets. {@code DigestText} turns
 * these into {@link dev.sheaf.writeback.Insertion}s. {@link dev.sheaf.writeback.WriteBack} writes
 * all files or none. {@link dev.sheaf.writeback.DigestWriter} writes papers as a new digest.
 *
 * <p>Trap: nothing is ever taken out of a file. The changed text is read again, to see that only
 * these labels are new.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.writeback;
