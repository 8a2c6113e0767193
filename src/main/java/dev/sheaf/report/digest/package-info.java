/**
 * Text and JSON about digests: what was read, what is wrong, what to label next.
 *
 * <p>{@link dev.sheaf.report.digest.ReadingReport} prints what was read. {@link
 * dev.sheaf.report.digest.AuditReport} prints issues. {@link dev.sheaf.report.digest.ReviewDigest}
 * and {@link dev.sheaf.report.digest.ReviewJson} print papers to label. {@link
 * dev.sheaf.report.digest.OpenPapersReport} lists papers left without a label. {@link
 * dev.sheaf.report.digest.UnifiedDiff} prints changes of files. {@link dev.sheaf.report} has the
 * rules for all reports.
 *
 * <p>Trap: a {@link dev.sheaf.report.digest.ReviewDigest} is read back by Sheaf when its labels are
 * filled in. Put explanations into comments only.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.report.digest;
