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
import java.util.Comparator;
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
          "\\s[|｜]\\s|[。]"
              + "|(?<=[\\p{Ll}\\p{Nd})?!]{2})(?<!\\b(?:vs|al|cf|No|Fig|Dr|St))[.](?=\\s+(?:[\\p{Lu}*_\\[(]|arXiv))"
              + "|[.?!](?=\\s+[*_]{1,3}[\\p{L}\\[(])|[,，]\\s*(?:[*_]|(?=(?:19|20)\\d\\d\\b))|\\n"
              + "|(?<=\\S)[*_]{1,3}(?=[,.，。:：]|\\s+[(\\[])|(\\s[-–—]\\s)");
  private static final Pattern YEAR_BEHIND_NAMES =
      Pattern.compile("^[^\"“]{4,300}?[(（](?:19|20)\\d\\d[a-z]?[)）][.,:]?\\s+");
  private static final Pattern LEADING_BRACKET =
      Pattern.compile("[\\[(（【]([^\\[\\]()（）【】]{1,30})[\\])）】](?!\\()");
  private static final Pattern LEADING_MARKS = Pattern.compile("[\\s*_`~|:：,，.。;；·•-]+");
  private static final Pattern LEADING_CODE = Pattern.compile("`[^`]{1,30}`");
  private static final Pattern OPEN_BRACKET = Pattern.compile("[\\[(（【]+\\s*$");

  /** In words; what is longer behind a dash is a sentence. */
  private static final int LONGEST_REST = 14;

  private static final Pattern CHECKBOX = Pattern.compile("^\\s*\\[[ xX✓]\\]\\s*");
  private static final Pattern ANNOUNCEMENT =
      Pattern.compile(
          ".*\\b(?:we|our|has been|have been|is now|are now)\\b.*", Pattern.CASE_INSENSITIVE);

  private record Candidate(String title, int start, int end, boolean marked) {}

  private static final Comparator<Candidate> IN_ORDER = Comparator.comparingInt(Candidate::start);

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

  /** The line of a heading, which is a title as a whole, but for links and a venue behind it. */
  static Headline ofHeading(String line) {
    Headline headline = of(line);
    if (headline.isTitle()) {
      return headline;
    }
    int end =
        headline.links().stream()
            .mapToInt(Link::start)
            .filter(at -> at > 2)
            .findFirst()
            .orElse(line.length());
    String whole =
        OPEN_BRACKET.matcher(line.substring(0, Math.min(end, line.length()))).replaceAll("");
    String name = FINAL_VENUE.matcher(whole.strip()).replaceFirst("");
    Optional<String> title = Titles.of(name.split(" \\| ", 2)[0]);
    return title.isEmpty()
        ? headline
        : new Headline(
            title,
            false,
            "",
            whole.substring(Math.min(name.length(), whole.length()))
                + InlineMarkdown.withoutLinks(line.substring(Math.min(end, line.length()))),
            headline.links());
  }

  private static Optional<Candidate> title(String text, List<Link> links) {
    List<Candidate> marked = new ArrayList<>();
    return Stream.<Supplier<Stream<Candidate>>>of(
            () -> PaperLinks.best(links).flatMap(Headline::linked).stream(),
            () -> Stream.of(bold(text), quoted(text)).flatMap(Optional::stream).sorted(IN_ORDER),
            () -> links.stream().filter(Link::isAbsolute).flatMap(link -> linked(link).stream()))
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

  /** The first text in bold that is like a title, else the first that can be one. */
  private static Optional<Candidate> bold(String text) {
    List<Candidate> found = new ArrayList<>();
    for (InlineMarkdown.Span span : InlineMarkdown.bolds(text)) {
      Titles.of(span.content())
          .filter(title -> Field.in(span.content()).isEmpty() && !span.content().endsWith(":"))
          .ifPresent(title -> found.add(new Candidate(title, span.start(), span.end(), true)));
    }
    return found.stream()
        .filter(candidate -> Titles.isLike(candidate.title()))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private static Optional<Candidate> quoted(String text) {
    Matcher match = QUOTED.matcher(text);
    return match.find()
        ? Titles.of(match.group(1))
            .map(title -> new Candidate(title, match.start(), match.end(), true))
        : Optional.empty();
  }

  /**
   * What the line begins with, behind dates, venues and links such as "arXiv", up to its next link,
   * venue or sentence end. Where that is the names of authors, what follows them.
   */
  private static Optional<Candidate> plain(String text, List<Link> links) {
    int from = begin(text, links);
    Optional<Candidate> first = plain(text, links, from);
    boolean isOfAuthors =
        first.filter(candidate -> AuthorNames.areSeveralIn(candidate.title())).isPresent();
    Matcher year = YEAR_BEHIND_NAMES.matcher(text).region(from, text.length());
    if (year.find()
        && AuthorNames.areIn(text.substring(from, year.end()).replaceAll("[(（].*", ""))) {
      return plain(text, links, year.end()).or(() -> first);
    }
    return isOfAuthors && first.get().end() < text.length()
        ? plain(text, links, behindMarks(text, first.get().end()))
            .filter(candidate -> Titles.isLike(candidate.title()))
            .or(() -> first)
        : first;
  }

  private static int behindMarks(String text, int at) {
    Matcher marks = LEADING_MARKS.matcher(text).region(at, text.length());
    return marks.lookingAt() ? marks.end() : at;
  }

  /** Where the text begins behind what only says when, where and how to read it. */
  private static int begin(String text, List<Link> links) {
    int at = -1;
    for (int next = 0; next != at && next < text.length(); ) {
      at = next;
      next = behindMarks(text, at);
      next = next > at ? next : behindFact(text, links, at);
    }
    return Math.max(0, at);
  }

  private static int behindFact(String text, List<Link> links, int at) {
    for (Link link : links) {
      boolean isBracketed = link.start() == at + 1 && "[(（【".indexOf(text.charAt(at)) >= 0;
      if ((link.start() == at || isBracketed)
          && (link.isImage() || PaperLinks.isRole(link.text()))) {
        return link.end() + (isBracketed && link.end() < text.length() ? 1 : 0);
      }
    }
    Matcher bracket = LEADING_BRACKET.matcher(text).region(at, text.length());
    Matcher code = LEADING_CODE.matcher(text).region(at, text.length());
    if (bracket.lookingAt()
        && (!Titles.isLike(bracket.group(1)) || Dates.find(bracket.group(1)).isPresent())) {
      return bracket.end();
    }
    return code.lookingAt() ? code.end() : at;
  }

  private static Optional<Candidate> plain(String text, List<Link> links, int from) {
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
    Matcher id = NAMED_ID.matcher(text);
    end = id.find(from) ? Math.min(end, id.start()) : end;
    end = Math.min(end, sentenceEnd(text, from, end));
    int last = Math.max(from, end);
    return Titles.of(OPEN_BRACKET.matcher(text.substring(from, last)).replaceAll(""))
        .map(title -> new Candidate(title, from, last, false));
  }

  /** Where the name of arXiv with an identifier begins, which ends a title. */
  private static final Pattern NAMED_ID =
      Pattern.compile("(?i)\\W(?:arxiv preprint |preprint )?arxiv:\\s?\\d");

  private static int sentenceEnd(String text, int from, int end) {
    Matcher stop = TITLE_END.matcher(text);
    for (int at = from; stop.find(at) && stop.start() < end; at = stop.end()) {
      boolean isWithin = stop.group(1) != null && !isAside(text.substring(stop.end(), end));
      if (stop.start() - from > 12 && !isWithin) {
        return stop.start();
      }
    }
    return end;
  }

  /** Whether what stands behind a dash is said of the paper, and not the rest of its title. */
  private static boolean isAside(String text) {
    String rest = InlineMarkdown.plain(text);
    return rest.isEmpty()
        || Titles.words(rest) > LONGEST_REST
        || rest.endsWith(".")
        || Character.isLowerCase(rest.charAt(0))
        || AuthorNames.areSeveralIn(rest)
        || (Titles.words(rest) <= 6 && Dates.find(rest).isPresent())
        || PaperLinks.isRole(rest);
  }

  /** The link to the paper. */
  Optional<Link> paper() {
    return PaperLinks.best(links);
  }

  /** Whether the line alone shows that it presents a paper. */
  boolean presentsPaper() {
    if (title.isEmpty() || !isShortOrNames(before) || isAnnouncement()) {
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

  private static boolean isShortOrNames(String before) {
    return Titles.words(before) <= 8 || (Titles.words(before) <= 60 && AuthorNames.areIn(before));
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
