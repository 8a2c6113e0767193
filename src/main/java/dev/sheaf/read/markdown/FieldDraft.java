package dev.sheaf.read.markdown;

import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.PublicationDate.Precision;
import dev.sheaf.error.Location;
import dev.sheaf.read.entry.ArxivId;
import dev.sheaf.read.entry.Dates;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.InlineMarkdown;
import dev.sheaf.read.entry.LabelList;
import dev.sheaf.read.entry.Link;
import dev.sheaf.read.entry.PaperLinks;
import dev.sheaf.read.entry.Titles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A paper while it is read from fields that have names, and links among them, until it is an {@link
 * Entry}. An abstract counts more than a summary, and a link to a paper more than any other.
 *
 * <p>Texts in a row without names make a {@link dev.sheaf.read.entry.TextDraft}.
 */
public final class FieldDraft {
  private final EnumMap<Language, String> titles = new EnumMap<>(Language.class);
  private final EnumMap<Language, StringBuilder> abstracts = new EnumMap<>(Language.class);
  private final EnumMap<Language, StringBuilder> summaries = new EnumMap<>(Language.class);
  private final List<String> labels = new ArrayList<>();
  private Optional<String> topic = Optional.empty();
  private Optional<PublicationDate> published = Optional.empty();
  private Optional<PublicationDate> mentioned = Optional.empty();
  private Optional<String> id = Optional.empty();
  private Optional<String> link = Optional.empty();
  private boolean hasPaperLink;
  private boolean hasAuthors;

  /** A title, already clean; the first in each language counts. */
  public void title(String title) {
    if (!title.isBlank()) {
      titles.putIfAbsent(Language.of(title), title);
    }
  }

  /** A value that its name says what it is of; in Markdown. */
  public void field(Field field, String value) {
    switch (field) {
      case TITLE, PAPER, NAME -> Titles.of(value).ifPresent(this::title);
      case DATE -> published = published.or(() -> Dates.inField(InlineMarkdown.plain(value)));
      case AUTHORS -> hasAuthors |= !value.isBlank();
      case ABSTRACT -> add(abstracts, InlineMarkdown.plain(value));
      case SUMMARY, TEXT -> add(summaries, InlineMarkdown.plain(value));
      case TOPIC -> topic(value);
      case LABEL -> labels(value);
      case VENUE -> {
        date(Dates.find(InlineMarkdown.withoutLinks(value)));
        arxiv(value);
      }
      case ID -> id(InlineMarkdown.plain(value));
      case LINK -> arxiv(value);
      case CODE -> {}
    }
    if (field != Field.ABSTRACT && field != Field.SUMMARY && field != Field.CODE) {
      links(Link.allIn(value));
    }
  }

  /** A sentence on the paper. */
  void summary(String text) {
    add(summaries, text);
  }

  /**
   * A date that stands anywhere; the first counts, but not a year before a day or month, and one in
   * a field for dates before it.
   */
  void date(Optional<PublicationDate> date) {
    mentioned = mentioned.filter(first -> !isVaguer(first, date)).or(() -> date);
  }

  /** What may identify the paper; the first counts. */
  void id(String text) {
    id = id.or(() -> Optional.of(text).filter(some -> !some.isBlank()));
  }

  /** An identifier of arXiv that is no link. */
  private void arxiv(String value) {
    ArxivId.find(InlineMarkdown.plain(value)).map(ArxivId::value).ifPresent(this::id);
  }

  private void labels(String value) {
    value.lines().map(FieldDraft::list).forEach(labels::addAll);
  }

  private static List<String> list(String line) {
    String list = line.indexOf('`') >= 0 ? line : Titles.trim(InlineMarkdown.plain(line));
    return LabelList.split(list).stream().filter(FieldDraft::isLabel).toList();
  }

  private static boolean isLabel(String label) {
    return !label.isBlank() && label.length() < 200;
  }

  /** A label as it is, whatever is in it. */
  public void label(String label) {
    LabelList.parts(label).stream().filter(FieldDraft::isLabel).forEach(labels::add);
  }

  /** A field with one answer; it may list several all the same. */
  private void topic(String value) {
    List<String> answers = value.lines().flatMap(line -> list(line).stream()).toList();
    if (answers.size() == 1 && topic.isEmpty()) {
      topic = Optional.of(answers.get(0));
    } else {
      labels.addAll(answers);
    }
  }

  /** Links, among which may be that to the paper. */
  void links(List<Link> found) {
    Optional<Link> paper = PaperLinks.best(found);
    if (paper.isPresent() && !hasPaperLink) {
      link = paper.map(Link::target);
      hasPaperLink = true;
    } else if (link.isEmpty()) {
      link =
          found.stream()
              .filter(any -> any.isAbsolute() && !any.isImage())
              .map(Link::target)
              .findFirst();
    }
  }

  public boolean hasTitle() {
    return !titles.isEmpty();
  }

  public boolean hasPaperLink() {
    return hasPaperLink || id.flatMap(ArxivId::find).isPresent();
  }

  public boolean hasLink() {
    return link.isPresent();
  }

  public boolean hasAbstract() {
    return !abstracts.isEmpty() || !summaries.isEmpty();
  }

  public boolean hasDate() {
    return date().isPresent();
  }

  private Optional<PublicationDate> date() {
    return published
        .filter(date -> !isVaguer(date, mentioned))
        .or(() -> mentioned)
        .or(() -> published);
  }

  public boolean hasAuthors() {
    return hasAuthors;
  }

  /** The paper, under headings that give what it does not say itself: its labels and its date. */
  public Entry entry(Location where, Headings headings) {
    return entry(where, labels(headings.labels()), headings.date());
  }

  /** The labels it has itself, else those given. */
  public List<String> labels(List<String> outer) {
    return labels.isEmpty() && topic.isEmpty() ? outer : labels;
  }

  public Entry entry(
      Location where, List<String> outerLabels, Optional<PublicationDate> outerDate) {
    boolean namesArxiv = id.flatMap(ArxivId::find).isPresent();
    boolean linkTells =
        id.isEmpty() || (hasPaperLink && !(namesArxiv && link.flatMap(ArxivId::find).isEmpty()));
    return new Entry(
        where,
        linkTells ? link.or(() -> id) : id,
        date().filter(date -> !isVaguer(date, outerDate)).or(() -> outerDate),
        titles,
        texts(),
        topic,
        outerLabels.stream().distinct().toList());
  }

  /** Whether a date is only the year that a venue is named with, where a day or month is known. */
  private static boolean isVaguer(PublicationDate date, Optional<PublicationDate> outer) {
    return date.precision() == Precision.YEAR
        && outer.filter(known -> known.precision() != Precision.YEAR).isPresent();
  }

  private Map<Language, String> texts() {
    EnumMap<Language, String> texts = new EnumMap<>(Language.class);
    for (var parts : Arrays.asList(abstracts, summaries)) {
      parts.forEach((language, text) -> texts.putIfAbsent(language, text.toString()));
    }
    return texts;
  }

  private static void add(Map<Language, StringBuilder> texts, String text) {
    if (text.isBlank() || Titles.words(text) < 2) {
      return;
    }
    StringBuilder all = texts.computeIfAbsent(Language.of(text), language -> new StringBuilder());
    all.append(all.isEmpty() ? "" : " ").append(text.strip());
  }
}
