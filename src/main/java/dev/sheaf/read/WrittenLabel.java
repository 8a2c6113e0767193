package dev.sheaf.read;

import dev.sheaf.corpus.Document;
import dev.sheaf.error.Location;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.LabelCleaner;
import java.util.List;
import java.util.stream.Stream;

/**
 * A label as it is written in a file, before it is cleaned and folded.
 *
 * @param text as written
 * @param labels the labels that are read from it: none if the text is no label, several if it is a
 *     list
 * @param where the place of the entry
 * @param id the id of the paper
 */
public record WrittenLabel(String text, List<String> labels, Location where, String id) {
  public WrittenLabel {
    labels = List.copyOf(labels);
  }

  static Stream<WrittenLabel> of(Entry entry, Document document) {
    return Stream.concat(entry.topic().stream(), entry.labels().stream())
        .map(
            text ->
                new WrittenLabel(
                    text, LabelCleaner.clean(List.of(text)), entry.where(), document.id()));
  }
}
