package dev.sheaf.read.markdown;

import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.PublicationDate.Precision;
import dev.sheaf.read.entry.ArxivId;
import dev.sheaf.read.entry.AuthorNames;
import dev.sheaf.read.entry.Dates;
import dev.sheaf.read.entry.InlineMarkdown;
import dev.sheaf.read.entry.Link;
import dev.sheaf.read.entry.PaperLinks;
import dev.sheaf.read.entry.Titles;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  static final Pattern VENUE =
      Pattern.compile(
          "[(（\\[]\\s*[^()（）\\[\\]]{0,60}(?:(?:19|20)\\d\\d|[’']\\s?\\d\\d)[^()（）\\[\\]]{0,30}[)）\\]]");
  private static final Pattern FINAL_VENUE = Pattern.compile(VENUE.pattern() + "$");
  private static final Pattern BRACKETED = Pattern.compile("[\\[(（【][^\\[\\]()（）【】]{0,60}[\\])）】]");
  static final Pattern OPEN_BRACKET = Pattern.compile("[\\[(（【]+\\s*$");

  private static final Pattern CHECKBOX = Pattern.compile("^\\s*\\[[ xX✓]\\]\\s*");
  private static final Pattern ANNOUNCEMENT =
      Pattern.compile(
          ".*\\b(?:we|our|has been|have been|is now|are now)\\b.*", Pattern.CASE_INSENSITIVE);

  static Headline of(String line) {
    String text =
        CHECKBOX.matcher(line.substring(0, Math.min(LONGEST, line.length()))).replaceFirst("");
    List<Link> links = Link.allIn(text);
    Optional<TitlePlace> chosen = TitlePlace.in(text, links);
    int start = chosen.map(TitlePlace::start).orElse(0);
    int end = chosen.map(TitlePlace::end).orElse(0);
    String title = chosen.map(TitlePlace::title).orElse("");
    Matcher venue = FINAL_VENUE.matcher(title);
    String inTitle = venue.find() && venue.start() > 0 ? venue.group() + " " : "";
    return new Headline(
        chosen.map(
            candidate -> title.substring(0, title.length() - inTitle.strip().length()).strip()),
        chosen.map(TitlePlace::marked).orElse(false),
        InlineMarkdown.withoutLinks(text.substring(0, start)),
        (inTitle + InlineMarkdown.withoutLinks(text.substring(end))).strip(),
        links);
  }

  /** The line of a heading, which is a title as a whole, but for links and a venue behind it. */
  static Headline ofHeading(String line) {
    Headline headline = of(line);
    int end =
        headline.links().stream()
            .mapToInt(Link::start)
            .filter(at -> at > 2)
            .findFirst()
            .orElse(line.length());
    String whole = OPEN_BRACKET.matcher(line.substring(0, end)).replaceAll("").strip();
    String name = FINAL_VENUE.matcher(whole).replaceFirst("");
    Optional<String> title = Titles.of(name.split(" \\| ", 2)[0]);
    String behind =
        whole.substring(name.length()) + " " + InlineMarkdown.withoutLinks(line.substring(end));
    return headline.isTitle() || title.isEmpty()
        ? headline
        : new Headline(title, false, "", behind.strip(), headline.links());
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
        && !Character.isLowerCase(venue.group().replaceFirst("^\\W+", "").charAt(0))
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
    int words = Titles.words(BRACKETED.matcher(text).replaceAll(" "));
    boolean sentence = words >= (separated ? goesOn ? 3 : 6 : 12);
    return sentence && !AuthorNames.areIn(text) ? Titles.trim(text) : "";
  }
}
