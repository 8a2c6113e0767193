package dev.sheaf.read.markdown;

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
 * The title of a paper in a line, and where it stands there.
 *
 * @param marked whether it is a link to the paper, in bold or in quotes
 */
record TitlePlace(String title, int start, int end, boolean marked) {
  private static final Pattern QUOTED = Pattern.compile("[\"“「《]([^\"”」》]{10,300})[\"”」》]");
  private static final Pattern TITLE_END =
      Pattern.compile(
          "\\s[|｜]\\s|[。｜]"
              + "|(?<=[\\p{Ll}\\p{Nd})?!]{2})(?<!\\b(?:vs|al|cf|No|Fig|Dr|St))[.](?=\\s+(?:[\\p{Lu}*_\\[(]|arXiv))"
              + "|[.?!](?=\\s+[*_]{1,3}[\\p{L}\\[(])|[,，]\\s*(?:[*_]|(?=(?:19|20)\\d\\d\\b))|\\n"
              + "|(?<=\\S)[*_]{1,3}(?=[,.，。:：]|\\s+[(\\[])|\\s[*_]{1,2}(?=\\p{Lu}[^*_]{2,300}(?:\\bal\\b|,)[^*_]{0,300}[*_])"
              + "|,\\s+(?=(?:in )?\\p{Lu}[\\p{L}&-]{2,10} ?(?:20\\d\\d|['’]\\d\\d)\\b)|(\\s[-–—]\\s)");
  private static final Pattern YEAR_BEHIND_NAMES =
      Pattern.compile("^[^\"“]{4,300}?[(（](?:19|20)\\d\\d[a-z]?[)）][.,:]?\\s+");
  private static final Pattern LEADING_BRACKET =
      Pattern.compile("[\\[(（【]([^\\[\\]()（）【】]{1,30})[\\])）】](?!\\()");
  private static final Pattern LEADING_MARKS =
      Pattern.compile("[\\s*_`~|｜:：,，.。;；·•\\p{So}\\uFE0F\\u200D-]+");
  private static final Pattern LEADING_DATE =
      Pattern.compile("(?:19|20)\\d\\d(?:[-./]\\d{1,2}){1,2}(?=\\s*[,:;|｜：，-]\\s*\\D)");
  private static final Pattern LEADING_CODE = Pattern.compile("`[^`]{1,30}`");

  /** In words; what is longer behind a dash is a sentence. */
  private static final int LONGEST_REST = 14;

  private static final Comparator<TitlePlace> IN_ORDER = Comparator.comparingInt(TitlePlace::start);

  /** The title in a line: what is marked as one before what only stands where one would. */
  static Optional<TitlePlace> in(String text, List<Link> links) {
    List<TitlePlace> marked = new ArrayList<>();
    return Stream.<Supplier<Stream<TitlePlace>>>of(
            () -> PaperLinks.best(links).flatMap(TitlePlace::linked).stream(),
            () -> Stream.of(bold(text), quoted(text)).flatMap(Optional::stream).sorted(IN_ORDER),
            () -> links.stream().filter(Link::isAbsolute).flatMap(link -> linked(link).stream()))
        .flatMap(Supplier::get)
        .peek(marked::add)
        .filter(candidate -> Titles.isLike(candidate.title()))
        .findFirst()
        .or(() -> unmarked(text, links, marked));
  }

  private static Optional<TitlePlace> unmarked(
      String text, List<Link> links, List<TitlePlace> marked) {
    Optional<TitlePlace> plain = plain(text, links);
    return plain
        .filter(candidate -> isLonger(candidate, marked, text))
        .or(() -> marked.stream().findFirst())
        .or(() -> plain);
  }

  /** Whether the line begins with a title, before a short name that is marked. */
  private static boolean isLonger(TitlePlace plain, List<TitlePlace> marked, String text) {
    return Titles.words(plain.title()) >= 4
        && marked.stream()
            .allMatch(
                candidate ->
                    (candidate.start() >= plain.end() || candidate.isBracketedBefore(plain, text))
                        && !candidate.isQuotedIn(text));
  }

  /** Whether it stands in brackets before another, as the short name of a paper does. */
  private boolean isBracketedBefore(TitlePlace other, String text) {
    return end <= other.start()
        && start > 0
        && "[(【（".indexOf(text.charAt(start - 1)) >= 0
        && end < text.length()
        && "])】）".indexOf(text.charAt(end)) >= 0;
  }

  private boolean isQuotedIn(String text) {
    int from = "\"“「《".indexOf(text.charAt(start)) >= 0 ? start + 1 : start;
    return from > 0 && "\"“「《".indexOf(text.charAt(from - 1)) >= 0;
  }

  private static Optional<TitlePlace> linked(Link link) {
    if (link.isImage() || link.isBare()) {
      return Optional.empty();
    }
    return Titles.of(link.text())
        .map(title -> new TitlePlace(title, link.start(), link.end(), true));
  }

  /** The first text in bold that is like a title, else the first that can be one. */
  private static Optional<TitlePlace> bold(String text) {
    Optional<TitlePlace> first = Optional.empty();
    for (InlineMarkdown.Span span : InlineMarkdown.bolds(text)) {
      Optional<TitlePlace> candidate =
          Titles.of(span.content())
              .filter(title -> Field.in(span.content()).isEmpty() && !span.content().endsWith(":"))
              .filter(title -> !isAsideInBrackets(span.content()))
              .map(title -> new TitlePlace(title, span.start(), span.end(), true));
      if (candidate.filter(bold -> Titles.isLike(bold.title())).isPresent()) {
        return candidate;
      }
      first = first.isPresent() ? first : candidate;
    }
    return first;
  }

  private static boolean isAsideInBrackets(String content) {
    return content.startsWith("(") && content.endsWith(")");
  }

  private static Optional<TitlePlace> quoted(String text) {
    Matcher match = QUOTED.matcher(text);
    return match.find()
        ? Titles.of(match.group(1))
            .map(title -> new TitlePlace(title, match.start(), match.end(), true))
        : Optional.empty();
  }

  /**
   * What the line begins with, behind dates, venues and links such as "arXiv", up to its next link,
   * venue or sentence end. Where that is the names of authors, what follows them.
   */
  private static Optional<TitlePlace> plain(String text, List<Link> links) {
    int from = begin(text, links);
    Optional<TitlePlace> first = plain(text, links, from);
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
    Matcher date = LEADING_DATE.matcher(text).region(at, text.length());
    return code.lookingAt() ? code.end() : date.lookingAt() ? date.end() : at;
  }

  private static Optional<TitlePlace> plain(String text, List<Link> links, int from) {
    int end =
        links.stream()
            .map(Link::start)
            .filter(start -> start >= from)
            .findFirst()
            .orElse(text.length());
    Matcher venue = Headline.VENUE.matcher(text);
    if (venue.find(from) && venue.start() > from) {
      end = Math.min(end, venue.start());
    }
    Matcher id = NAMED_ID.matcher(text);
    end = id.find(from) ? Math.min(end, id.start()) : end;
    end = Math.min(end, sentenceEnd(text, from, end));
    int last = Math.max(from, end);
    String words = Headline.OPEN_BRACKET.matcher(text.substring(from, last)).replaceAll("");
    return Titles.of(
            words.chars().filter(mark -> mark == '*').count() == 1 ? words.replace("*", "") : words)
        .map(title -> new TitlePlace(title, from, last, false));
  }

  /** Where the name of arXiv with an identifier begins, which ends a title. */
  private static final Pattern NAMED_ID =
      Pattern.compile("(?i)\\W(?:arxiv preprint |preprint )?arxiv:\\s?\\d");

  private static int sentenceEnd(String text, int from, int end) {
    Matcher stop = TITLE_END.matcher(text);
    for (int at = from; stop.find(at) && stop.start() < end; at = stop.end()) {
      boolean isWithin =
          stop.group(1) != null && !isAside(text.substring(Math.min(stop.end(), end), end));
      if (stop.start() - from > 12 && !isWithin) {
        return stop.start();
      }
    }
    return end;
  }

  /** Whether what stands behind a dash is said of the paper, and not the rest of its title. */
  static boolean isAside(String text) {
    String rest = InlineMarkdown.plain(text);
    return rest.isEmpty()
        || Titles.words(rest) > LONGEST_REST
        || rest.endsWith(".")
        || Character.isLowerCase(rest.charAt(0))
        || AuthorNames.areSeveralIn(rest)
        || (Titles.words(rest) <= 6 && Dates.find(rest).isPresent())
        || PaperLinks.isRole(rest);
  }
}
