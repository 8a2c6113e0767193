package dev.sheaf.read.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** Turns the HTML tags within a line of text into Markdown. */
public final class InlineHtml {
  private static final Pattern AUTOLINK = Pattern.compile("<(https?://[^\\s<>]+)>");

  /** Parts of drawings, which are no HTML. */
  private static final Set<String> DRAWING = Set.of("svg", "g", "path", "picture");

  private InlineHtml() {}

  /** The text with links, bold, italics and line breaks in Markdown and all other tags left out. */
  public static String markdown(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    StringBuilder markdown = new StringBuilder();
    String address = null;
    Matcher tag = Html.TAG.matcher(AUTOLINK.matcher(text).replaceAll("$1"));
    while (tag.find()) {
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      boolean closes = !tag.group(1).isEmpty();
      if (name.equals("a")) {
        tag.appendReplacement(markdown, "");
        if (closes && address != null) {
          markdown.append("](").append(address).append(')');
          address = null;
        } else if (!closes) {
          address = href(tag.group());
          markdown.append(address == null ? "" : "[");
        }
      } else {
        tag.appendReplacement(markdown, Matcher.quoteReplacement(replacement(name, tag.group())));
      }
    }
    return tag.appendTail(markdown).append(address == null ? "" : "](" + address + ")").toString();
  }

  private static String href(String tag) {
    Element link = Jsoup.parseBodyFragment(tag).selectFirst("a[href]");
    return link == null ? null : link.attr("href").strip().replace(" ", "%20");
  }

  private static String replacement(String name, String tag) {
    return switch (name) {
      case "b", "strong" -> "**";
      case "i", "em" -> "*";
      case "code", "tt" -> "`";
      case "br" -> "\n";
      case "li", "p", "div", "tr" -> "\n";
      default -> Tag.isKnownTag(name) || DRAWING.contains(name) ? "" : tag;
    };
  }
}
