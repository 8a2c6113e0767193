package dev.sheaf.read.record;

import dev.sheaf.read.entry.ArxivId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses what identifies a paper among all ids and links that a record gives: an arXiv id before a
 * DOI, a DOI before a link, a link before an id that only the program knows.
 */
final class PaperIdentifier {
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s\"<>{}]+");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>{}]+");

  private final List<String> ids = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private final List<String> arxiv = new ArrayList<>();

  void id(String value) {
    ids.add(value.strip());
    arxivIn(value);
  }

  void link(String value) {
    links.add(value.strip());
    arxivIn(value);
  }

  /** Takes in a text that may name an arXiv id among others, such as "arXiv preprint arXiv:…". */
  void remark(String value) {
    if (value.toLowerCase(Locale.ROOT).contains("arxiv")) {
      arxivIn(value);
    }
  }

  private void arxivIn(String value) {
    ArxivId.find(value).map(ArxivId::value).ifPresent(arxiv::add);
  }

  Optional<String> best() {
    return arxiv.stream()
        .findFirst()
        .or(() -> first(ids, DOI))
        .or(() -> first(links, DOI))
        .or(() -> first(links, ADDRESS))
        .or(() -> first(ids, ADDRESS))
        .or(() -> ids.stream().findFirst())
        .or(() -> links.stream().findFirst());
  }

  private static Optional<String> first(List<String> texts, Pattern form) {
    for (String text : texts) {
      Matcher match = form.matcher(text);
      if (match.find()) {
        return Optional.of(match.group().replaceFirst("[.,;]+$", ""));
      }
    }
    return Optional.empty();
  }
}
