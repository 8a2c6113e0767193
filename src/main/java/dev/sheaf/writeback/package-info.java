/**
 * Writes labels into the files they are missing from, and nothing else.
 *
 * <p>{@link dev.sheaf.writeback.DigestFiles} finds files whose format has a place for labels.
 * {@link dev.sheaf.writeback.DigestTexts} reads them and tells which papers have no topic; {@link
 * dev.sheaf.writeback.TopicFilling} decides which topic each gets; {@link
 * dev.sheaf.writeback.DigestText} makes {@link dev.sheaf.writeback.Insertion}s of it; {@link
 * dev.sheaf.writeback.WriteBack} writes all files or none. {@link dev.sheaf.writeback.DigestWriter}
 * writes papers as a digest of its own.
 *
 * <p>Trap: nothing is ever taken out of a file, and the changed text is read again to see that only
 * these labels are new.
 */
package dev.sheaf.writeback;
