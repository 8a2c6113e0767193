package dev.sheaf.read.entry;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Decides whether a link leads to a paper, by its address or its text. */
public final class PaperLinks {
  private static final WordLists WORDS = WordLists.read("link-words.txt");
  private static final Pattern PAPER_PATH =
      Pattern.compile(
          "\\.pdf$|^/(?:papers|paper)/\\d|/papers?\\.html$|/(?:forum|pdf)\\?id=|/pmc/articles/",
          Pattern.CASE_INSENSITIVE);

  /** Most links to papers are of this form, which is faster to see than that of others. */
  private static final Pattern ARXIV_PAPER =
      Pattern.compile(
          "https?://(?:www\\.)?arxiv\\.org/(?:abs|pdf)/\\d{4}\\.\\d{4,5}(?:v\\d+)?(?:\\.pdf)?");

  private static final Set<String> PAPER_SITES = WORDS.of("sites");
  private static final Set<String> PAPER_WORDS = WORDS.of("paper");

  private static final Set<String> OTHER_WORDS = WORDS.of("other");

  private static final Pattern VENUE_AND_YEAR =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}&/+-]{1,14}(?: \\p{Lu}\\p{L}{1,12})?[ ,'’-]{0,2}(?:19|20)\\d\\d"
              + "|\\p{Lu}{3,8}[ '’]{0,2}\\d\\d|\\p{Lu}\\p{L}{1,8} ?['’]\\d\\d)"
              + "(?:[ (,:-]{0,3}(?i:oral|spotlight|highlight|poster|workshops?|findings|main|demo|long|short"
              + "|track|best|paper|award|outstanding|top|accepted|candidate|\\d+%|d&b)[)]?){0,4}");

  /** Words that are put together to say what a link is for. */
  private static final Pattern HAN_ROLE =
      Pattern.compile(
          "(?:论文|論文|原文|全文|文章|文献|阅读|查看|点击|打开|下载|链接|地址|网址|主页|项目|代码|开源|网页|网站"
              + "|页面|更多|详情|这里|此处|中文|英文|版|的|pdf|arxiv)+");

  private static final Pattern HAN_PAPER = Pattern.compile("论文|論文|原文|全文|文章|文献");
  private static final Pattern AROUND = Pattern.compile("^[\\[(（【\\s]+|[\\])）】\\s]+$");

  private static final int LONGEST_VENUE = 50;
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:v\\d+)?|v\\d");

  private PaperLinks() {}

  /** The link of a text that leads to the paper it speaks of: an arXiv link before any other. */
  public static Optional<Link> best(List<Link> links) {
    return links.stream()
        .filter(link -> isPaper(link) || isCalledPaper(link))
        .min(Comparator.comparingInt(PaperLinks::rank));
  }

  private static int rank(Link link) {
    if (ArxivId.find(link.target()).isPresent()) {
      return 0;
    }
    return isPaper(link) ? 1 : 2;
  }

  /** Whether the address is one where papers are. */
  static boolean isPaper(Link link) {
    return !link.isImage() && link.isAbsolute() && isPaper(link.target());
  }

  /** Whether the address is one where papers are. */
  static boolean isPaper(String address) {
    if (ARXIV_PAPER.matcher(address).matches()) {
      return true;
    }
    try {
      URI uri = URI.create(address.strip().replaceAll("[^\\x21-\\x7e]|[\\[\\]{}|\\\\^`<>\"]", "_"));
      String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
      String path = uri.getRawPath() == null ? "" : uri.getRawPath();
      boolean site = isPaperSite(host) && path.length() > 1;
      boolean listing = path.startsWith("/list/") || path.startsWith("/author");
      return !host.isEmpty()
          && !host.contains("shields.io")
          && !listing
          && (site || PAPER_PATH.matcher(path).find() || ArxivId.find(address).isPresent());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Whether a host, or a domain that it is in, is a site of papers. */
  private static boolean isPaperSite(String host) {
    for (int start = 0; start >= 0; start = host.indexOf('.', start) + 1) {
      String domain = host.substring(start);
      if (PAPER_SITES.contains(domain) || domain.startsWith("proceedings.")) {
        return true;
      }
      if (host.indexOf('.', start) < 0) {
        return false;
      }
    }
    return false;
  }

  /** Whether its words say that it leads to a paper, wherever that is. */
  static boolean isCalledPaper(Link link) {
    return !link.isImage()
        && link.isAbsolute()
        && isRole(link.text())
        && !everyWord(link.text(), word -> !isPaperWord(word));
  }

  /** Whether a text only says what a link leads to, such as "Project page" or "ICLR 2024". */
  public static boolean isRole(String text) {
    String plain = AROUND.matcher(InlineMarkdown.plain(text)).replaceAll("");
    return everyWord(plain, PaperLinks::isRoleWord)
        || (plain.length() <= LONGEST_VENUE && VENUE_AND_YEAR.matcher(plain).matches())
        || Dates.only(plain).isPresent();
  }

  private static boolean isPaperWord(String word) {
    return PAPER_WORDS.contains(word)
        || (HAN_ROLE.matcher(word).matches() && HAN_PAPER.matcher(word).find());
  }

  private static boolean isRoleWord(String word) {
    return PAPER_WORDS.contains(word)
        || OTHER_WORDS.contains(word)
        || HAN_ROLE.matcher(word).matches()
        || (mayBeNumber(word.charAt(0)) && NUMBER.matcher(word).matches());
  }

  private static boolean mayBeNumber(char start) {
    return start == 'v' || Character.isDigit(start);
  }

  /** Whether all words pass, in lower case; no word behind the first that does not is looked at. */
  private static boolean everyWord(String text, Predicate<String> test) {
    int start = -1;
    for (int i = 0; i <= text.length(); ) {
      int letter = i < text.length() ? text.codePointAt(i) : ' ';
      if (!Character.isLetterOrDigit(letter)) {
        if (start >= 0 && !test.test(text.substring(start, i).toLowerCase(Locale.ROOT))) {
          return false;
        }
        start = -1;
      } else if (start < 0) {
        start = i;
      }
      i += Character.charCount(letter);
    }
    return true;
  }
}
