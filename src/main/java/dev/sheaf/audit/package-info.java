/**
 * What is probably wrong in digests: labels, papers, texts.
 *
 * <p>{@link dev.sheaf.audit.Audit} is the whole of it: a list of {@link dev.sheaf.audit.Issue}s,
 * each with its places and its {@link dev.sheaf.audit.Cause}; {@code report.digest} says both in
 * words, with a fix. {@link dev.sheaf.audit.LabelErrors} finds papers whose topic may be wrong,
 * after {@link dev.sheaf.audit.AuditTraining} learned topics in order to doubt them; {@code
 * LabelNoise} says how probably each is wrong by mistake, and {@link dev.sheaf.audit.TopicOverlap}
 * which papers bear several topics. Issues of papers come from {@code RepeatedPapers} and {@code
 * LanguageIssues}, those of labels from {@code WrittenLabels}, which looks at what the files say,
 * and {@code Spellings}, {@code LikeLabels}, {@code LabelDrift} and {@code Singletons}, which look
 * at what is read.
 *
 * <p>For example, {@code Audit.of(corpus, written, taxonomy, Training.Listener.NONE).issues()}.
 *
 * <p>Trap: only {@link dev.sheaf.audit.Audit#aliases} are safe to write unseen. That two labels
 * have like names and like papers does not make them one.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.audit;
