package dev.sheaf.read.record;

import dev.sheaf.corpus.Language;
import dev.sheaf.error.Location;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.SetAside;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A paper while it is read from a record of a program: each field has one meaning, so that nothing
 * is guessed. Values are plain text; marks of HTML and JATS that exporters leave in it are taken
 * out.
 *
 * <p>Of titles and abstracts the first in each language counts, of topics the first. Dates make one
 * another more precise: a year, and a month somewhere else.
 */
public final class RecordDraft {
  private static final Pattern END_OF_TITLE = Pattern.compile("(?<=[^.])\\s*[.。]$");
  private static final Pattern IN_BRACKETS = Pattern.compile("^\\[([^\\[\\]]+)\\]$");

  private final Location where;
  private final Map<Language, String> titles = new EnumMap<>(Language.class);
  private final Map<Language, String> abstracts = new EnumMap<>(Language.class);
  private final Map<Language, String> summaries = new EnumMap<>(Language.class);
  private final List<String> dates = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final PaperIdentifier identifier = new PaperIdentifier();
  private Optional<String> topic = Optional.empty();

  public RecordDraft(Location where) {
    this.where = where;
  }

  /** Takes in a value of a field; what is blank, or of a field that says nothing, is left out. */
  public void field(Field field, String value) {
    if (value.isBlank()) {
      return;
    }
    switch (field) {
      case TITLE -> title(Markup.plain(value));
      case ABSTRACT -> text(value, abstracts);
      case SUMMARY, TEXT -> text(value, summaries);
      case DATE -> dates.add(value.strip());
      case TOPIC -> topic = topic.or(() -> Optional.of(Markup.plain(value)));
      case LABEL -> labels.add(Markup.plain(value));
      case ID -> identifier.id(value);
      case LINK -> identifier.link(value);
      case VENUE, CODE -> identifier.remark(value);
      case PAPER, NAME, AUTHORS -> {}
    }
  }

  private void title(String text) {
    String plain = Latex.isIn(text) ? Latex.plain(text) : text;
    String title = plain.replaceAll("\\s+", " ").strip();
    title = END_OF_TITLE.matcher(title).replaceFirst("");
    title = IN_BRACKETS.matcher(title).replaceFirst("$1");
    if (!title.isEmpty()) {
      titles.putIfAbsent(Language.of(title), title);
    }
  }

  private static void text(String value, Map<Language, String> texts) {
    String text = Markup.plain(value);
    if (!text.isBlank()) {
      texts.putIfAbsent(Language.of(text), text);
    }
  }

  public boolean hasTitle() {
    return !titles.isEmpty();
  }

  public boolean hasText() {
    return !abstracts.isEmpty() || !summaries.isEmpty();
  }

  public boolean hasLabels() {
    return !labels.isEmpty();
  }

  /** Whether an id or a link is known. */
  public boolean isIdentified() {
    return identifier.best().isPresent();
  }

  /** The entry, or what is missing to be one. */
  public Finding finding() {
    if (titles.isEmpty() && !hasText()) {
      return new SetAside(where, "expected a title or an abstract, found neither");
    }
    List<String> others = new ArrayList<>(labels);
    topic.ifPresent(only -> others.removeIf(only::equals));
    return new Entry(
        where,
        identifier.best(),
        RecordDates.of(dates),
        titles,
        abstracts.isEmpty() ? summaries : abstracts,
        topic,
        others.stream().distinct().toList());
  }
}
