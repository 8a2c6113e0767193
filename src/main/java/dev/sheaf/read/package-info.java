/**
 * Reads documents in each format, lazily.
 *
 * <p>A {@link dev.sheaf.read.DocumentSource} is what the user named: files, folders, standard
 * input. Each file is recognised by its content ({@link dev.sheaf.read.format.Format}) and read by
 * that format's reader into {@link dev.sheaf.read.entry.Finding}s: an {@link
 * dev.sheaf.read.entry.Entry}, one paper as the file presents it, or a {@link
 * dev.sheaf.read.entry.SetAside}, something broken with its place. Entries become documents, as a
 * stream ({@link dev.sheaf.read.DocumentSource#documents}) or as a corpus in which every paper is
 * one document ({@link dev.sheaf.read.CorpusReader}). {@link dev.sheaf.read.DocumentJson} prints a
 * document in the form that reads back as the same.
 *
 * <p>{@link dev.sheaf.writeback.DigestTexts} puts labels into files: readers tell of each entry
 * where its labels stand or would stand ({@link dev.sheaf.read.entry.LabelPlace}), so no format is
 * read twice.
 *
 * <p>What a curator writes is read by {@link dev.sheaf.taxonomy.TaxonomyCsv} and {@link
 * dev.sheaf.subtopic.SubtopicsCsv}, and changed by {@link dev.sheaf.subtopic.Curation} alone.
 *
 * <pre>{@code
 * var source = DocumentSource.of(List.of(Path.of("seeds")), Options.with(taxonomy));
 * Corpus corpus = CorpusReader.read(source).corpus();
 * }</pre>
 *
 * <p>Trap: the stream has duplicates in it and the corpus has none, since only who has read
 * everything can tell.
 */
package dev.sheaf.read;
