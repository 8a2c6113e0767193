package dev.sheaf.read.entry;

import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.error.Location;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An entry while it is read from texts and lines in a row, in formats of plain text. Of an
 * identifier and a date the first one counts; texts are sorted by language, and further ones of a
 * language are put behind the first. Knows where a label would be written.
 *
 * <p>What is read from fields that have names, and links among them, makes another kind of draft:
 * {@code FieldDraft} of {@code read.markdown}.
 */
public final class TextDraft {
  /** A word that names the text behind it, as in {@code Abstract: We propose}. */
  public static final Pattern ABSTRACT_NAME = named(Field.ABSTRACT);

  /** A word that names the title behind it. */
  public static final Pattern TITLE_NAME = named(Field.TITLE);

  /** What has fewer letters belongs to the text before it, in whatever language that is. */
  private static final int SHORT = 20;

  private final Location where;
  private Optional<String> identifier = Optional.empty();
  private Optional<PublicationDate> published = Optional.empty();
  private Optional<Language> latest = Optional.empty();
  private final Map<Language, String> titles = new EnumMap<>(Language.class);
  private final Map<Language, StringBuilder> abstracts = new EnumMap<>(Language.class);
  private final List<String> labels = new ArrayList<>();
  private Optional<LabelPlace> labelPlace = Optional.empty();
  private Optional<Line> lastLine = Optional.empty();
  private boolean afterBlank;
  private boolean isParagraph;

  public TextDraft(Location where) {
    this.where = where;
  }

  private static Pattern named(Field field) {
    return Pattern.compile(
        "^\\s*[*_#]*" + FieldNames.alternatives(field) + "[*_]*\\s*[:：][*_]*\\s*",
        Pattern.CASE_INSENSITIVE);
  }

  public void identifier(String text) {
    if (identifier.isEmpty() && !text.isBlank()) {
      identifier = Optional.of(text.strip());
    }
  }

  public void published(Optional<PublicationDate> date) {
    published = published.or(() -> date);
  }

  public void title(String text) {
    title(Language.of(text), text);
  }

  public void title(Language language, String text) {
    if (!text.isBlank()) {
      titles.putIfAbsent(language, text.strip());
    }
  }

  public void text(String text) {
    boolean isShort = text.codePoints().filter(Character::isLetter).limit(SHORT).count() < SHORT;
    text(latest.filter(language -> isShort).orElseGet(() -> Language.of(text)), text);
  }

  public void text(Language language, String text) {
    if (text.isBlank()) {
      return;
    }
    latest = Optional.of(language);
    StringBuilder all = abstracts.computeIfAbsent(language, absent -> new StringBuilder());
    all.append(all.isEmpty() ? "" : "\n").append(text.strip());
  }

  public void labels(List<String> more) {
    labels.addAll(more);
  }

  /**
   * Goes by a line of the entry. Behind the last one that is not blank a label would stand; below
   * an empty line, where there is one before that one too.
   */
  public void pass(Line line) {
    if (!line.isBlank()) {
      isParagraph = afterBlank && lastLine.isPresent();
      lastLine = Optional.of(line);
    }
    afterBlank = line.isBlank();
  }

  /** Says where labels stand; the first place counts. */
  public void labelPlace(LabelPlace place) {
    labelPlace = labelPlace.or(() -> Optional.of(place));
  }

  /** Takes the labels of a line that begins with a word for them. */
  public void namedLabels(Line line) {
    List<String> found = LabelCleaner.named(line.text()).orElse(List.of());
    labels.addAll(found);
    if (LabelCleaner.waits(line.text())) {
      labelPlace(LabelPlace.waiting(line));
    } else if (!found.isEmpty()) {
      labelPlace(LabelPlace.behind(line, "", LabelPlace.Form.of(line.text())));
    }
  }

  /** Where labels stand, else where they would: on a line below the entry. */
  private Optional<LabelPlace> labelPlace(LabelPlace.Form form) {
    String lead = isParagraph ? LabelPlace.NEXT_PARAGRAPH : LabelPlace.NEXT_LINE;
    return labelPlace.or(() -> lastLine.map(line -> LabelPlace.behind(line, lead, form)));
  }

  public boolean hasTitle(Language language) {
    return titles.containsKey(language);
  }

  public boolean hasIdentifier() {
    return identifier.isPresent();
  }

  public boolean hasLabels() {
    return !labels.isEmpty();
  }

  public boolean hasText() {
    return !abstracts.isEmpty();
  }

  public int length(Language language) {
    StringBuilder text = abstracts.get(language);
    return text == null ? 0 : text.length();
  }

  /** Whether anything but titles and a link is known. */
  public boolean hasBody() {
    return hasText() || hasLabels() || published.isPresent();
  }

  public boolean isEmpty() {
    return titles.isEmpty() && abstracts.isEmpty();
  }

  /** The entry, or what is missing to be one. */
  public Finding finding() {
    return finding(LabelPlace.Form.BARE);
  }

  /** The finding, in a format in which a line of labels must begin with a word for labels. */
  public Finding findingWithNamedLabels() {
    boolean isChinese = titles.containsKey(Language.ZH) || abstracts.containsKey(Language.ZH);
    return finding(isChinese ? LabelPlace.Form.NAMED_ZH : LabelPlace.Form.NAMED_EN);
  }

  private Finding finding(LabelPlace.Form form) {
    if (isEmpty()) {
      return new SetAside(where, "expected a title or an abstract, found neither");
    }
    Map<Language, String> texts = new EnumMap<>(Language.class);
    abstracts.forEach((language, text) -> texts.put(language, text.toString()));
    return new Entry(
        where, identifier, published, titles, texts, Optional.empty(), labels, labelPlace(form));
  }
}
