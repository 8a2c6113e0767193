package dev.sheaf.read.markdown;

import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.PublicationDate.Precision;
import dev.sheaf.read.entry.ArxivId;
import dev.sheaf.read.entry.AuthorNames;
import dev.sheaf.read.entry.Dates;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.InlineMarkdown;
import dev.sheaf.read.entry.Link;
import dev.sheaf.read.entry.PaperLinks;
import dev.sheaf.read.entry.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The line that presents a paper in a list: its title and, around it, date, authors, venue, links
 * and perhaps a sentence on it.
 *
 * @param title empty if nothing in the line can be one
 * @param isTitle whether the title is marked as one, by a link to the paper or in bold, not only
 *     the words that the line begins with
 * @param before what stands before the title, without links
 * @param after what stands behind it, without links
 */
record Headline(
    Optional<String> title, boolean isTitle, String before, String after, List<Link> links) {
  private static final int LONGEST = 6000;
  private static final Pattern QUOTED = Pattern.compile("[\"“「《]([^\"”」》]{10,300})[\"”」》]");
  private static final Pattern VENUE =
      Pattern.compile(
          "[(（\\[]\\s*[^()（）\\[\\]]{0,60}(?:(?:19|20)\\d\\d|[’']\\s?\\d\\d)[^()（）\\[\\]]{0,30}[)）\\]]");
  private static final Pattern FINAL_VENUE = Pattern.compile(VENUE.pattern() + "$");
  private static final Pattern TITLE_END =
      Pattern.compile(
          "\\s[-–—|]\\s|[。]|(?<=[\\p{Ll}\\p{Nd})?!]{2})[.?!](?=\\s+[\\p{Lu}*_])|[,，]\\s*(?:[*_]|(?=(?:19|20)\\d\\d\\b))|\\n");
  private static final Pattern LEADING_BRACKET =
      Pattern.compile("^\\s*[\\[(（【][^\\[\\]()（）【】]{1,30}[\\])）】]\\s*(?!\\()");
  private static final Pattern CHECKBOX = Pattern.compile("^\\s*\\[[ xX✓]\\]\\s*");
  private static final Pattern ANNOUNCEMENT =
      Pattern.compile(
          ".*\\b(?:we|our|has been|have been|is now|are now)\\b.*", Pattern.CASE_INSENSITIVE);

  private record Candidate(String title, int start, int end, boolean marked) {}

  static Headline of(String line) {
    String text =
        CHECKBOX.matcher(line.substring(0, Math.min(LONGEST, line.length()))).replaceFirst("");
    List<Link> links = Link.allIn(text);
    Optional<Candidate> chosen = title(text, links);
    int start = chosen.map(Candidate::start).orElse(0);
    int end = chosen.map(Candidate::end).orElse(0);
    String title = chosen.map(Candidate::title).orElse("");
    Matcher venue = FINAL_VENUE.matcher(title);
    String inTitle = venue.find() && venue.start() > 0 ? venue.group() + " " : "";
    return new Headline(
        chosen.map(
            candidate -> title.substring(0, title.length() - inTitle.strip().length()).strip()),
        chosen.map(Candidate::marked).orElse(false),
        InlineMarkdown.withoutLinks(text.substring(0, start)),
        (inTitle + InlineMarkdown.withoutLinks(text.substring(end))).strip(),
        links);
  }

  private static Optional<Candidate> title(String text, List<Link> links) {
    List<Candidate> marked = new ArrayList<>();
    return Stream.<Supplier<Stream<Candidate>>>of(
            () -> PaperLinks.best(links).flatMap(Headline::linked).stream(),
            () -> bold(text).stream(),
            () -> links.stream().filter(Link::isAbsolute).flatMap(link -> linked(link).stream()),
            () -> quoted(text).stream())
        .flatMap(Supplier::get)
        .peek(marked::add)
        .filter(candidate -> Titles.isLike(candidate.title()))
        .findFirst()
        .or(() -> unmarked(text, links, marked));
  }

  private static Optional<Candidate> unmarked(
      String text, List<Link> links, List<Candidate> marked) {
    Optional<Candidate> plain = plain(text, links);
    return plain
        .filter(candidate -> isLonger(candidate, marked))
        .or(() -> marked.stream().findFirst())
        .or(() -> plain);
  }

  /** Whether the line begins with a title, before a short name that is marked. */
  private static boolean isLonger(Candidate plain, List<Candidate> marked) {
    return Titles.words(plain.title()) >= 4
        && marked.stream().allMatch(candidate -> candidate.start() >= plain.end());
  }

  private static Optional<Candidate> linked(Link link) {
    if (link.isImage() || link.isBare()) {
      return Optional.empty();
    }
    return Titles.of(link.text())
        .map(title -> new Candidate(title, link.start(), link.end(), true));
  }

  private static Optional<Candidate> bold(String text) {
    for (InlineMarkdown.Span span : InlineMarkdown.bolds(text)) {
      Optional<String> title = Titles.of(span.content());
      if (title.isPresent()
          && Field.in(span.content()).isEmpty()
          && !span.content().endsWith(":")) {
        return Optional.of(new Candidate(title.get(), span.start(), span.end(), true));
      }
    }
    return Optional.empty();
  }

  private static Optional<Candidate> quoted(String text) {
    Matcher match = QUOTED.matcher(text);
    return match.find()
        ? Titles.of(match.group(1))
            .map(title -> new Candidate(title, match.start(), match.end(), true))
        : Optional.empty();
  }

  /** What the line begins with, up to its first link, venue or sentence end. */
  private static Optional<Candidate> plain(String text, List<Link> links) {
    int skipped = 0;
    Matcher bracket = LEADING_BRACKET.matcher(text);
    if (bracket.find()) {
      skipped = bracket.end();
    }
    int from = skipped;
    int end =
        links.stream()
            .map(Link::start)
            .filter(start -> start >= from)
            .findFirst()
            .orElse(text.length());
    Matcher venue = VENUE.matcher(text);
    if (venue.find(from) && venue.start() > from) {
      end = Math.min(end, venue.start());
    }
    Matcher stop = TITLE_END.matcher(text);
    for (int at = from; stop.find(at); at = stop.end()) {
      if (stop.start() - from > 12) {
        end = Math.min(end, stop.start());
        break;
      }
    }
    int last = Math.max(from, end);
    return Titles.of(text.substring(from, last).replaceAll("[\\[(（【]+\\s*$", ""))
        .map(title -> new Candidate(title, from, last, false));
  }

  /** The link to the paper. */
  Optional<Link> paper() {
    return PaperLinks.best(links);
  }

  /** Whether the line alone shows that it presents a paper. */
  boolean presentsPaper() {
    if (title.isEmpty() || Titles.words(before) > 8 || isAnnouncement()) {
      return false;
    }
    boolean anywhere = links.stream().anyMatch(link -> link.isAbsolute() && !link.isImage());
    boolean named = isTitle || Titles.words(title.get()) >= 2;
    return (named && (paper().isPresent() || ArxivId.find(before + " " + after).isPresent()))
        || (isTitle
            && anywhere
            && date().isPresent()
            && !before.isEmpty()
            && Titles.isLike(title.get()))
        || (Titles.isLike(title.get()) && endsWithVenue());
  }

  private boolean endsWithVenue() {
    Matcher venue = VENUE.matcher(after);
    return venue.lookingAt()
        && Dates.only(venue.group()).filter(date -> date.precision() != Precision.YEAR).isEmpty()
        && Titles.words(after) <= 12;
  }

  private boolean isAnnouncement() {
    return ANNOUNCEMENT.matcher(isTitle ? before : title.orElse("")).matches();
  }

  /** The date that stands around the title. */
  Optional<PublicationDate> date() {
    String facts = summary().isEmpty() ? before + " ; " + after : before;
    return Dates.find(facts);
  }

  /** The sentence on the paper that follows the title; empty if only facts follow. */
  String summary() {
    String text = after.replaceFirst("^[\\s\\])）】]*[-–—:：|,.*]+\\s*", "");
    boolean separated = !text.equals(after);
    boolean goesOn = !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    boolean sentence = Titles.words(text) >= (separated ? goesOn ? 3 : 6 : 12);
    return sentence && !AuthorNames.areIn(text) ? Titles.trim(text) : "";
  }
}
