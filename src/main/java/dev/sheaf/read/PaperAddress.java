package dev.sheaf.read;

import dev.sheaf.read.entry.ArxivId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which paper an address leads to, by the sites whose addresses name papers. */
final class PaperAddress {
  private static final Pattern ARXIV =
      Pattern.compile("(?:arxiv|ar5iv)|huggingface\\.co/papers/|hf\\.co/papers/");

  private static final Pattern DOI = Pattern.compile("/(10\\.\\d{4,9}/[^\\s?#&]+)");

  /** What names the paper is in the group. */
  private static final List<Pattern> SITES =
      List.of(
          Pattern.compile("(openreview\\.net)/[a-z]+\\?id=([\\w-]+)"),
          Pattern.compile("(aclanthology)\\.org/([\\w.-]+?)(?:\\.pdf)?/?$"),
          Pattern.compile("(openaccess\\.thecvf\\.com)/.*/([\\w.-]+?)\\.(?:html|pdf)"),
          Pattern.compile("(proceedings\\.mlr\\.press)/(v\\d+/[\\w-]+)"),
          Pattern.compile("papers\\.(nips|neurips)\\.cc/.*/([0-9a-f]{32})"));

  private PaperAddress() {}

  /**
   * What names the paper, the same for all addresses of its copies on one site; none if the address
   * names no paper.
   *
   * @param address a link, or an identifier as entries have them
   */
  static Optional<String> paper(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    if (ARXIV.matcher(lower).find() || isBare(lower)) {
      Optional<String> arxiv = ArxivId.find(address).map(ArxivId::value);
      if (arxiv.isPresent()) {
        return arxiv;
      }
    }
    Matcher doi = DOI.matcher(isBare(lower) ? "/" + lower : lower);
    if (doi.find()) {
      return Optional.of(doi.group(1).replaceFirst("(?:\\.pdf|[.,;:*_'/]+)$", ""));
    }
    for (Pattern site : SITES) {
      Matcher match = site.matcher(lower);
      if (match.find()) {
        return Optional.of(match.group(1) + " " + match.group(2));
      }
    }
    return Optional.empty();
  }

  private static boolean isBare(String identifier) {
    return !identifier.contains("://");
  }
}
