/**
 * The front door for programs.
 *
 * <p>{@link dev.sheaf.Digest} reads papers. {@link dev.sheaf.Sheaf} learns their labels and answers
 * questions. A {@link dev.sheaf.Labelling} is an answer, {@link dev.sheaf.Reasons} say why, a
 * {@link dev.sheaf.Trend} is a label over time, a {@link dev.sheaf.PaperCluster} is a group of
 * similar papers. Papers and labels are values of {@link dev.sheaf.corpus}. If something is wrong
 * with a file, a {@link dev.sheaf.error.BadInputException} says what and where.
 *
 * <pre>{@code
 * Sheaf sheaf = Sheaf.open(Path.of("models"));
 * try (Stream<Document> papers = Digest.stream(Path.of("new.jsonl.gz"))) {
 *   sheaf.classify(papers).forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>The module exports {@link dev.sheaf}, {@link dev.sheaf.corpus} and {@link dev.sheaf.error}.
 * Every other package is internal and may change at any time.
 *
 * <p>Trap: explaining takes longer than labelling, because the papers that the model learned from
 * are read from disk. Ask for reasons only if somebody reads them.
 */
package dev.sheaf;
