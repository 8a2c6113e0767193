package dev.sheaf.read.markdown;

import dev.sheaf.read.entry.Entities;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the HTML tags within a line of text into Markdown. */
public final class InlineHtml {
  private static final Pattern HREF =
      Pattern.compile(
          "\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))", Pattern.CASE_INSENSITIVE);
  private static final Pattern AUTOLINK = Pattern.compile("<(https?://[^\\s<>]+)>");
  private static final Set<String> WITHOUT_MARKDOWN =
      Set.of(
          ("a b strong i em br img span sup sub font kbd u small big code tt mark ins del "
                  + "s picture source svg path button input label time cite abbr var samp link meta "
                  + "colgroup col tfoot caption nobr wbr g iframe video audio")
              .split(" "));

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
          address = href(tag.group(3));
          markdown.append(address == null ? "" : "[");
        }
      } else {
        tag.appendReplacement(markdown, Matcher.quoteReplacement(replacement(name, tag.group())));
      }
    }
    return tag.appendTail(markdown).append(address == null ? "" : "](" + address + ")").toString();
  }

  private static String href(String attributes) {
    Matcher match = HREF.matcher(attributes == null ? "" : attributes);
    if (!match.find()) {
      return null;
    }
    String address =
        match.group(1) != null
            ? match.group(1)
            : match.group(2) != null ? match.group(2) : match.group(3);
    return Entities.decode(address).strip().replace(" ", "%20");
  }

  private static String replacement(String name, String tag) {
    return switch (name) {
      case "b", "strong" -> "**";
      case "i", "em" -> "*";
      case "code", "tt" -> "`";
      case "br" -> "\n";
      case "li", "p", "div", "tr" -> "\n";
      default -> WITHOUT_MARKDOWN.contains(name) || Html.BLOCKS.contains(name) ? "" : tag;
    };
  }
}
