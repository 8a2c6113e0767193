package dev.sheaf.report.digest;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.read.FileSummary;
import dev.sheaf.read.NotRead;
import dev.sheaf.read.Reading;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.read.format.Format;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Screen;
import dev.sheaf.report.Screen.Emphasis;
import dev.sheaf.report.Table;
import dev.sheaf.text.Plural;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints what was read: each file, merged and broken entries, and the labels. */
public record ReadingReport(Reading reading, Table.Style style) {
  private static final int MOST_FILES = 40;
  private static final int MOST_SET_ASIDE = 20;
  private static final int MOST_LABELS = 40;

  /** Writes the report. */
  public void write(Appendable out) throws IOException {
    List<FileSummary> files = reading.files();
    files(files.size() <= MOST_FILES ? files : files.subList(0, MOST_FILES)).write(style, out);
    if (files.size() > MOST_FILES) {
      out.append("… and ").append(Numbers.count(files.size() - MOST_FILES)).append(" more files\n");
    }
    out.append('\n').append(summary()).append('\n');
    for (Facet facet : Facet.values()) {
      writeLabels(facet, out);
    }
    writeUnknownLabels(out);
    writeNotRead(out);
  }

  private static Table files(List<FileSummary> files) {
    List<Table.Column> columns =
        List.of(
            Table.Column.words("file"),
            Table.Column.words("format"),
            Table.Column.numbers("entries"),
            Table.Column.numbers("new"),
            Table.Column.words("from"),
            Table.Column.words("to"),
            Table.Column.numbers("undated"),
            Table.Column.numbers("topic"),
            Table.Column.numbers("theme"),
            Table.Column.numbers("zh"),
            Table.Column.numbers("en"),
            Table.Column.numbers("not read").with(Emphasis.WARNING));
    return new Table(columns, files.stream().map(ReadingReport::row).toList());
  }

  private static List<String> row(FileSummary file) {
    return List.of(
        file.file(),
        file.format().map(Format::word).orElse("no documents"),
        Numbers.count(file.entries()),
        Numbers.count(file.documents()),
        file.from().map(PublicationDate::toString).orElse("-"),
        file.to().map(PublicationDate::toString).orElse("-"),
        Numbers.count(file.entries() - file.dated()),
        Numbers.count(file.labelled().getOrDefault(Facet.TOPIC, 0)),
        Numbers.count(file.labelled().getOrDefault(Facet.THEME, 0)),
        Numbers.count(file.languages().getOrDefault(Language.ZH, 0)),
        Numbers.count(file.languages().getOrDefault(Language.EN, 0)),
        Numbers.count(file.setAside()));
  }

  private String summary() {
    long dated = reading.corpus().stream().filter(d -> d.published().isPresent()).count();
    long both =
        reading.corpus().stream().filter(d -> d.isIn(Language.ZH) && d.isIn(Language.EN)).count();
    return "%s, %s merged, %s: %s dated, %s in both languages, %s with a topic, %s with themes"
        .formatted(
            Plural.counted(reading.entries(), "entry", "entries"),
            Numbers.count(reading.merged()),
            Plural.counted(reading.corpus().size(), "document", "documents"),
            Numbers.count(dated),
            Numbers.count(both),
            Numbers.count(labelled(Facet.TOPIC)),
            Numbers.count(labelled(Facet.THEME)));
  }

  private long labelled(Facet facet) {
    return reading.corpus().stream().filter(d -> !d.labels(facet).isEmpty()).count();
  }

  private void writeLabels(Facet facet, Appendable out) throws IOException {
    Map<String, Long> counts =
        reading.corpus().stream()
            .map((Document document) -> document.labels(facet))
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(label -> label.name(), Collectors.counting()));
    if (counts.isEmpty()) {
      return;
    }
    List<String> shown =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(label -> label.getKey() + " " + Numbers.count(label.getValue()))
            .toList();
    out.append(Plural.counted(counts.size(), facet.word(), facet.word() + "s"))
        .append(": ")
        .append(shortened(shown))
        .append('\n');
  }

  private void writeUnknownLabels(Appendable out) throws IOException {
    if (!reading.unknownLabels().isEmpty()) {
      List<String> shown = new ArrayList<>();
      reading
          .unknownLabels()
          .forEach((label, count) -> shown.add(label.name() + " " + Numbers.count(count)));
      Screen.write("not in the taxonomy: " + shortened(shown), Emphasis.WARNING, out);
      out.append('\n');
    }
  }

  private static String shortened(List<String> parts) {
    String first = parts.stream().limit(MOST_LABELS).collect(Collectors.joining(", "));
    return parts.size() <= MOST_LABELS
        ? first
        : first + ", … and " + Numbers.count(parts.size() - MOST_LABELS) + " more";
  }

  private void writeNotRead(Appendable out) throws IOException {
    NotRead notRead = reading.notRead();
    for (String line : reading.otherEncodings()) {
      out.append(line).append('\n');
    }
    writeSetAside(reading.setAside(), "entry", "entries", out);
    writeSetAside(notRead.files(), "file", "files", out);
    if (!notRead.kinds().isEmpty()) {
      out.append(notRead.inWords()).append('\n');
    }
    if (reading.untakenInWords().isPresent()) {
      Screen.write(reading.untakenInWords().get(), Emphasis.WARNING, out);
      out.append('\n');
    }
  }

  private static void writeSetAside(List<SetAside> broken, String one, String many, Appendable out)
      throws IOException {
    if (!broken.isEmpty()) {
      Screen.write(Plural.counted(broken.size(), one, many) + " not read:", Emphasis.WARNING, out);
      out.append('\n');
      for (SetAside entry : broken.subList(0, Math.min(MOST_SET_ASIDE, broken.size()))) {
        out.append("  ")
            .append(entry.where().toString())
            .append(": ")
            .append(entry.why())
            .append('\n');
      }
      if (broken.size() > MOST_SET_ASIDE) {
        out.append("  … and ")
            .append(Numbers.count(broken.size() - MOST_SET_ASIDE))
            .append(" more\n");
      }
    }
  }
}
