package dev.sheaf.read.format;

import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.error.Location;
import dev.sheaf.json.Json;
import dev.sheaf.read.entry.ArxivId;
import dev.sheaf.read.entry.Dates;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.Titles;
import dev.sheaf.read.markdown.FieldDraft;
import dev.sheaf.read.markdown.Headings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An object or array in JSON, as far as it was read: perhaps a paper, perhaps a map of papers. */
final class JsonRecord {
  private static final Pattern ID = Pattern.compile("[\\d_.:/-]*|[0-9a-f-]{16,}|https?:.*");
  private static final Pattern COLLECTION =
      Pattern.compile(
          "(?i)data|results?|items?|entries|records?|docs?|documents?|rows?|feed|response|hits|arxiv|topics|meta|metadata|output|all");

  /** What the text is called in an object that says more of it, such as a score. */
  private static final List<String> NAMES = List.of("display_name", "name", "label", "tag", "term");

  private final String name;
  private final Optional<String> label;
  private final Location where;
  private final FieldDraft draft = new FieldDraft();
  private boolean hasAbstract;
  private boolean hasTitle;

  /**
   * @param name the member of the object above that this is; empty if it is none
   */
  JsonRecord(String name, Location where) {
    this.name = name;
    this.label = isLabel(name) ? Optional.of(name) : Optional.empty();
    this.where = where;
  }

  String name() {
    return name;
  }

  /** The field that a member of a record is, by its name, with or without a language behind it. */
  static Optional<Field> field(String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return Field.of(name)
        .or(() -> Field.of(name.replaceFirst("(?i)[-_. ](?:zh|cn|en|chinese|english)$", "")));
  }

  /** Whether a nested value is one of its fields, not a map that happens to be called so. */
  boolean holds(Field field) {
    return draft.hasTitle()
        || field == Field.TITLE
        || field == Field.ABSTRACT
        || field == Field.AUTHORS;
  }

  void member(String member, Json value) {
    field(member).ifPresent(field -> member(member, field, value));
  }

  /** Takes in a member that is a field: a text, or texts by language, or a list of texts. */
  void member(String member, Field field, Json value) {
    if (field == Field.LABEL && member.toLowerCase(Locale.ROOT).startsWith("primary")) {
      return;
    }
    boolean isList = value instanceof Json.Array;
    for (String text : texts(value, 3)) {
      if (field == Field.TITLE || field == Field.NAME) {
        hasTitle |= field == Field.TITLE && Titles.isLike(text);
        Titles.of(text).ifPresent(draft::title);
      } else if (isList && (field == Field.LABEL || field == Field.TOPIC)) {
        draft.label(text);
      } else if (field == Field.PAPER) {
        draft.field(Titles.isLike(text) ? Field.TITLE : Field.LINK, text);
      } else {
        hasAbstract |= field == Field.ABSTRACT;
        draft.field(field, text);
      }
    }
  }

  private static List<String> texts(Json value, int depth) {
    List<String> texts = new ArrayList<>();
    if (value instanceof Json.Text text && !text.value().isBlank()) {
      texts.add(text.value());
    } else if (value instanceof Json.Numeric number) {
      texts.add(number.value().toPlainString());
    } else if (value instanceof Json.Array array && depth > 0) {
      array.items().forEach(item -> texts.addAll(texts(item, depth - 1)));
    } else if (value instanceof Json.Dictionary dictionary && depth > 0) {
      NAMES.stream()
          .flatMap(name -> dictionary.get(name).stream())
          .findFirst()
          .map(List::of)
          .orElseGet(() -> List.copyOf(dictionary.members().values()))
          .forEach(item -> texts.addAll(texts(item, depth - 1)));
    }
    return texts;
  }

  /** The paper that it is, where it is one. */
  Optional<Entry> entry(List<String> outerLabels, Optional<PublicationDate> outerDate) {
    boolean isKeyed = ArxivId.find(name).isPresent();
    if (isKeyed && draft.hasTitle()) {
      draft.field(Field.ID, name);
    }
    boolean shows =
        draft.hasPaperLink()
            || hasAbstract
            || (hasTitle && (draft.hasDate() || draft.hasAuthors() || draft.hasLink()))
            || (draft.hasAuthors() && (draft.hasAbstract() || draft.hasDate() || draft.hasLink()));
    return draft.hasTitle() && shows
        ? Optional.of(draft.entry(where, draft.labels(outerLabels), outerDate))
        : Optional.empty();
  }

  /** The label that the name of a map is. */
  Optional<String> label() {
    return label;
  }

  private static boolean isLabel(String name) {
    return name.length() > 1
        && name.length() < 100
        && !ID.matcher(name).matches()
        && !COLLECTION.matcher(name).matches()
        && ArxivId.find(name).isEmpty()
        && Field.of(name).isEmpty()
        && Dates.only(name).isEmpty()
        && Headings.isSubject(name);
  }
}
