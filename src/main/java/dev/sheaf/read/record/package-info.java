/**
 * A paper as a record of a program: fields with fixed names and meanings, as reference managers,
 * services and feeds write them.
 *
 * <p>A reader of such a format has a {@link dev.sheaf.read.record.FieldTable}, which says what the
 * format calls the fields of a paper, and fills a {@link dev.sheaf.read.record.RecordDraft}. The
 * draft chooses what identifies the paper, puts parts of dates together, and takes tags out of
 * texts ({@link dev.sheaf.read.record.Markup}, {@link dev.sheaf.read.record.Latex}). Texts that
 * people write, whose fields are a guess, do not come this way; see {@code read.markdown}.
 *
 * <p>Trap: exporters leave markup in texts that should have none, and escape it once or twice.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.read.record;
