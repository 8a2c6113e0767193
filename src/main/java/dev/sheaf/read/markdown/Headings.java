package dev.sheaf.read.markdown;

import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.read.entry.Dates;
import dev.sheaf.read.entry.InlineMarkdown;
import dev.sheaf.read.entry.Titles;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The headings above a place in a text.
 *
 * <p>A heading may name a subject, which becomes a label of the papers below it. It may name a
 * time. Or it may name a kind of content, such as news; links to papers below it are not entries of
 * a list.
 */
public final class Headings {
  private record Heading(
      int level,
      String name,
      String title,
      Optional<PublicationDate> date,
      boolean mayHavePapers) {}

  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:\\(?\\d+(?:\\.\\d+)*[.)、:：]?\\s+|\\(?\\d+[.)、]\\s*|(?:[IVX]{1,5}|[A-Z])[.)]\\s+"
              + "|[一二三四五六七八九十]+、\\s*|§\\s*)");
  private static final Pattern COUNT =
      Pattern.compile(
          "\\s*[(\\[（【]\\s*(?:\\d+|total:? ?\\d+)\\s*(?:papers?|篇|items?|entries|articles?|total|new|论文)?\\s*[)\\]）】]\\s*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_SUBJECT =
      Pattern.compile(
          "(?:all |the |other |more |recent |latest |new |selected |related |must[- ]read |reading |top |full |our |week(?:ly)? |month(?:ly)? |daily |today s |awesome |ml |ai |arxiv |research )*"
              + "(?:papers?(?: list| lists)?|list|lists?|preprints?|publications?|articles?|works?|updates?|content|contents|table of contents?|toc|readme|index|introduction|overview|others?|misc|miscellaneous|archive|archives|navigation|menu|click (?:to|here).*|expand.*|show.*|view.*|20\\d\\d papers?|papers? of the week|papers? by (?:topic|category|categories|date|year)|paper collection|collection|digest|daily digest|uncategorized|references?|bibliography|目录|论文|論文|论文列表|列表|今日论文|最新论文|其他论文|文章|点击展开.*|展开.*)"
              + "|updated on.*|last updated?.*|更新.*|total papers.*");
  private static final Pattern NO_PAPERS =
      Pattern.compile(
          "(?:(?:latest|recent|breaking|our|repo|project|major|important) )?(?:news|announcements?|updates?|milestones?)(?: (?:and|&) \\w+)?(?: log)?"
              + "|(?:table of )?contents?(?: toc)?|toc|catalog(?:ue)?|outline|what s new|change ?log|how to (?:contribute|cite|use).*"
              + "|(?:how to |call for |welcome )?contribut(?:e|ing|ors?|ions?)(?: guide\\w*| to .*| and .*)?"
              + "|(?:project )?maintainers?(?: contributors?)?|acknowledge?ments?|thanks|credits"
              + "|citations?|citing.*|cite(?: us| this.*)?|bibtex|reference us|licen[cs]e|contacts?(?: us)?|star history|stargazers.*|stars"
              + "|sponsors?|faq|installation|getting started|quick ?start|usage|setup|roadmap|to ?do(?: list)?|community|about(?: us| me)?"
              + "|(?:related|other|similar|useful|awesome) (?:awesome )?(?:repos?|repositories|projects|lists?|github.*|awesome.*|links|websites)"
              + "|our (?:survey|paper|papers|works?|related works?|other works?|publications?)|(?:open source )?(?:tools?|libraries|toolkits?|blogs?|blog posts?|courses?|tutorials?|talks?|videos?|books?|podcasts?|newsletters?)(?: (?:and|&) \\w+)?"
              + "|目录|目錄|新闻|新聞|动态|更新日志|贡献.*|貢獻.*|致谢|致謝|引用|许可证|联系(?:我们|方式)?|快速开始|使用方法|安装|最新动态|最新消息|相关项目|友情链接|博客");
  private static final Pattern PAPERS =
      Pattern.compile(
          ".*\\b(?:papers?|articles?|preprints?|publications?|reading list|proceedings)\\b.*"
              + "|.*(?:论文|論文|文献|文獻).*");

  private static final Pattern YEAR_ONLY =
      Pattern.compile("\\D{0,3}((?:19|20)\\d\\d)\\D{0,3}(?:年)?");

  /** A link behind a heading that leads to another place in the text. */
  private static final Pattern WAY_BACK =
      Pattern.compile("(?<=\\S)\\s*[(（]\\[[^\\]]{1,40}\\]\\(#[^)]*\\)[)）]\\s*$");

  private final List<Heading> stack = new ArrayList<>();
  private boolean any;
  private boolean isOnlyTitle;
  private Optional<PublicationDate> last = Optional.empty();

  /** Goes under a heading, and out from under those of its level and below. */
  void enter(int level, String text) {
    leave(level);
    String title = InlineMarkdown.plain(withoutWayBack(text));
    Optional<PublicationDate> date = dateOf(title);
    boolean isTitle = !any && level == 1;
    isOnlyTitle = isTitle;
    any = true;
    last = date.or(() -> last);
    boolean mayHavePapers = !NO_PAPERS.matcher(words(title)).matches();
    stack.add(new Heading(level, isTitle ? "" : subject(title, date), title, date, mayHavePapers));
  }

  private static String withoutWayBack(String text) {
    return text.indexOf("](#") > 0 ? WAY_BACK.matcher(text).replaceFirst("") : text;
  }

  boolean isEmpty() {
    return stack.isEmpty();
  }

  /** Goes out from under the headings of that level and below. */
  void leave(int level) {
    stack.removeIf(heading -> heading.level() >= level);
  }

  /**
   * Whether there was but one heading so far, which is that of the file or of its first section.
   */
  boolean isOnlyTitle() {
    return isOnlyTitle && stack.size() == 1;
  }

  /** The subject of the only heading so far, where a heading beside it shows that it has one. */
  List<String> titleBecomesSection(int level, String text) {
    if (!isOnlyTitle() || level != 1 || !isSubject(InlineMarkdown.plain(text))) {
      return List.of();
    }
    String title = stack.get(0).title();
    String subject = subject(title, stack.get(0).date());
    return subject.isEmpty() ? List.of() : List.of(subject);
  }

  /** Whether a heading says that papers are listed below it. */
  boolean areOfPapers() {
    return mayHavePapers()
        && stack.stream().anyMatch(heading -> PAPERS.matcher(words(heading.title())).matches());
  }

  /** The subjects, the most specific first. */
  List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (int i = stack.size() - 1; i >= 0; i--) {
      String name = stack.get(i).name();
      if (!name.isEmpty() && !labels.contains(name)) {
        labels.add(name);
      }
    }
    return labels;
  }

  /** The time that the nearest heading with one names. */
  Optional<PublicationDate> date() {
    for (int i = stack.size() - 1; i >= 0; i--) {
      if (stack.get(i).date().isPresent()) {
        return stack.get(i).date();
      }
    }
    return Optional.empty();
  }

  /** Whether links here belong to a list of papers: not among news, thanks or contents. */
  boolean mayHavePapers() {
    return stack.isEmpty() || stack.get(stack.size() - 1).mayHavePapers();
  }

  private Optional<PublicationDate> dateOf(String title) {
    if (!title.matches(".*\\d.*") || words(title).matches("(?:last )?updated?\\b.*|更新.*")) {
      return Optional.empty();
    }
    Optional<PublicationDate> above = date();
    OptionalInt year =
        above.isPresent() ? OptionalInt.of(above.get().firstDay().getYear()) : OptionalInt.empty();
    Optional<PublicationDate> date = Dates.rangeStart(title, year);
    return date.isPresent() ? date : nearestToLast(title);
  }

  /** Weeks follow one another: of a day without a year, the one nearest to the last is meant. */
  private Optional<PublicationDate> nearestToLast(String title) {
    if (last.isEmpty()) {
      return Optional.empty();
    }
    LocalDate before = last.get().firstDay();
    return IntStream.rangeClosed(before.getYear() - 1, before.getYear() + 1)
        .mapToObj(year -> Dates.rangeStart(title, OptionalInt.of(year)))
        .flatMap(Optional::stream)
        .min(
            Comparator.comparingLong(
                date -> Math.abs(ChronoUnit.DAYS.between(before, date.firstDay()))));
  }

  /** The subject that a heading names; empty if it names none. */
  String subject(String text) {
    String title = InlineMarkdown.plain(text);
    return subject(title, dateOf(title));
  }

  private String subject(String title, Optional<PublicationDate> date) {
    String name = COUNT.matcher(Titles.trim(title)).replaceFirst("");
    name = Titles.trim(NUMBERING.matcher(name).replaceFirst(""));
    name = COUNT.matcher(name).replaceFirst("");
    boolean isTime =
        date.isPresent()
            && (Dates.only(name).isPresent()
                || YEAR_ONLY.matcher(name).matches()
                || date.get().precision() != PublicationDate.Precision.YEAR);
    return isTime || !isSubject(name) ? "" : name;
  }

  /** Whether a name tells what papers are about, not only that they are papers. */
  public static boolean isSubject(String name) {
    String words = words(name);
    return !NO_SUBJECT.matcher(words).matches() && !NO_PAPERS.matcher(words).matches();
  }

  private static String words(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}:]+", " ").strip();
  }
}
