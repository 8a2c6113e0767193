package dev.sheaf.read.record;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text in what may have tags and character references of HTML, JATS or MathML in it. */
public final class Markup {
  private static final String NAMES =
      "(?:jats:|mml:|m:)?(?:p|i|b|em|strong|sub|sup|sc|br|hr|div|span|a|ul|ol|li|h[1-6]|title|sec|abstract|italic|bold"
          + "|math|m[a-z]{1,12}|list|list-item|inline-formula|inline-graphic|disp-formula|tex-math|alternatives|blockquote|font|img|u"
          + "|small|tt|code|pre|table|tbody|tr|td|dl|dt|dd|article|section|label|xref|ext-link|styled-content|inf|scp|style|nobr)";

  private static final Pattern TAG =
      Pattern.compile("</?" + NAMES + "(?:\\s[^<>]{0,500})?/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME_OF_ABSTRACT =
      Pattern.compile("\\s*(?:abstract|summary|摘要)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPACES = Pattern.compile("[ \\t\\x{a0}\\x{2009}\\f]+");
  private static final Pattern LINE_ENDS = Pattern.compile("\\s*[\\n\\r]\\s*");
  private static final Pattern CHINESE_LINE_ENDS =
      Pattern.compile("(?<=[\\p{IsHan}，。；：、！？）])\\s*[\\n\\r]\\s*(?=[\\p{IsHan}（《“])");
  private static final Pattern PARAGRAPHS =
      Pattern.compile("[ \\t]*(?:\\r?\\n|\\r)[ \\t]*(?:\\r?\\n|\\r)\\s*");

  private Markup() {}

  /** Without tags and references, and with a line for each paragraph. */
  public static String plain(String text) {
    String plain = text;
    // What is escaped twice, as in feeds, shows its tags only the second time.
    for (int i = 0; i < 2 && mayBeMarkup(plain); i++) {
      plain =
          TAG.matcher(plain).find() ? withoutTags(plain) : Parser.unescapeEntities(plain, false);
    }
    return isOnOneLine(plain) ? plain.strip() : wrapped(plain);
  }

  /** Whether there is nothing to put right, as in most texts. */
  private static boolean isOnOneLine(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '\u00a0' || c == '\u2009' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return true;
  }

  /** With line ends between paragraphs only. */
  private static String wrapped(String plain) {
    String paragraphs = PARAGRAPHS.matcher(plain.strip()).replaceAll("\u2029");
    String chinese = CHINESE_LINE_ENDS.matcher(paragraphs).replaceAll("");
    String lines = LINE_ENDS.matcher(chinese).replaceAll(" ");
    return SPACES.matcher(lines).replaceAll(" ").replace('\u2029', '\n').strip();
  }

  private static boolean mayBeMarkup(String text) {
    return text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
  }

  private static String withoutTags(String text) {
    // Whatever is no tag known here, such as "a < b", is text.
    StringBuilder known = new StringBuilder();
    int position = 0;
    var tag = TAG.matcher(text);
    while (tag.find()) {
      known.append(text.substring(position, tag.start()).replace("<", "&lt;"));
      known.append(tag.group().replaceFirst("(?i)^(</?)(?:jats:|mml:|m:)", "$1"));
      position = tag.end();
    }
    known.append(text.substring(position).replace("<", "&lt;"));
    return of(Jsoup.parse(known.toString(), "", Parser.xmlParser()));
  }

  /** The text of an element, a line for each of its paragraphs. */
  public static String of(Element element) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words && !isName(words)) {
              text.append(words.getWholeText().replaceAll("\\s+", " "));
            } else if (isBlock(node)) {
              text.append("\n\n");
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (isBlock(node)) {
              text.append("\n\n");
            }
          }
        },
        element);
    return text.toString().strip();
  }

  /** The heading of an abstract. */
  private static boolean isName(TextNode words) {
    Element parent = words.parent();
    return parent != null
        && parent.tagName().matches("(?i)title|h[1-6]|label|strong|b|bold")
        && NAME_OF_ABSTRACT.matcher(words.getWholeText()).matches();
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element element
        && element.tagName().matches("(?i)p|div|br|li|sec|h[1-6]|title|blockquote|tr|section");
  }
}
