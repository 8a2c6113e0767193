/**
 * Reads files and folders into documents.
 *
 * <p>A {@link dev.sheaf.read.DocumentSource} is what the user named: files, folders, standard
 * input. The format of each file is recognised by its content ({@link
 * dev.sheaf.read.format.Format}). Its reader gives {@link dev.sheaf.read.entry.Finding}s: an {@link
 * dev.sheaf.read.entry.Entry} is one paper as the file presents it, and something {@link
 * dev.sheaf.read.entry.SetAside} is broken, with its place. Entries become documents as a stream
 * ({@link dev.sheaf.read.DocumentSource#documents}) or as a corpus in which each paper is one
 * document ({@link dev.sheaf.read.CorpusReader}, {@link dev.sheaf.read.DuplicateGroups}). {@link
 * dev.sheaf.read.DocumentJson} prints a document so that it reads back as an equal one.
 *
 * <pre>{@code
 * var source = DocumentSource.of(List.of(Path.of("seeds")), Options.with(taxonomy));
 * Corpus corpus = CorpusReader.read(source).corpus();
 * }</pre>
 *
 * <p>Trap: the stream has duplicates and the corpus has none, because duplicates are known only
 * when everything has been read.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.read;
