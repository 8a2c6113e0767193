/**
 * The front door for programs.
 *
 * <p>{@link dev.sheaf.Digest} reads papers, {@link dev.sheaf.Sheaf} learns their labels and
 * answers. A {@link dev.sheaf.Labelling} is an answer, {@link dev.sheaf.Reasons} tell why, a {@link
 * dev.sheaf.Trend} is a label over time, a {@link dev.sheaf.PaperCluster} a group of like papers.
 * Papers and labels themselves are values of {@link dev.sheaf.corpus}; what is wrong with a file is
 * told by a {@link dev.sheaf.error.BadInputException}.
 *
 * <pre>{@code
 * Sheaf sheaf = Sheaf.open(Path.of("models"));
 * try (Stream<Document> papers = Digest.stream(Path.of("new.jsonl.gz"))) {
 *   sheaf.classify(papers).forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>These three packages are all that the module exports. Every other package is internal and may
 * change at any time.
 *
 * <p>Trap: to explain an answer, the papers that the model learned from are read from disk, which
 * takes longer than the answer. Ask for reasons only where somebody reads them.
 */
package dev.sheaf;
