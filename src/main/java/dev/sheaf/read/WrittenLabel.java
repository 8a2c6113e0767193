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
 * @param labels what is read: nothing where the text is no label, several where it lists them
 * @param where the entry that it stands in
 * @param id that of the paper
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
