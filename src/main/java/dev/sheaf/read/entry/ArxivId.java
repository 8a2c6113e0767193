package dev.sheaf.read.entry;

import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.PublicationDate.Origin;
import dev.sheaf.corpus.PublicationDate.Precision;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An arXiv identifier without its version: {@code 2402.19474}, or {@code cs/0112017} as before
 * April 2007.
 */
public record ArxivId(String value) {
  private static final String ARCHIVE =
      "(astro-ph|cond-mat|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|nlin|nucl-(?:ex|th)|physics|quant-ph"
          + "|math|cs|q-bio|q-fin|stat|cmp-lg|chao-dyn|solv-int|patt-sol|adap-org|alg-geom|q-alg)";

  private static final String ID =
      "(?:(\\d{4}\\.\\d{4,5})|" + ARCHIVE + "(?:\\.[a-z]{2})?/(\\d{7}))(?!\\d)";

  /** After the name of arXiv or of a site that shows its papers. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(?:ar[x5]|alphax)iv(?:[^\\s()\\[\\]<>\"'|]{0,60}?|:?\\s{1,3})"
              + "|(?:huggingface|hf)\\.co/papers/)(?<![\\da-z-])"
              + ID,
          Pattern.CASE_INSENSITIVE);

  /** In characters; most identifiers are bare ones, and shorter than this. */
  private static final int SHORTEST_NAMED = "arxiv2402.1947".length();

  private static final Pattern BARE =
      Pattern.compile("(?<![\\w./-])" + ID, Pattern.CASE_INSENSITIVE);

  /** The first identifier in a link or a text; one that arXiv is named with comes before others. */
  public static Optional<ArxivId> find(CharSequence text) {
    if (text.length() >= SHORTEST_NAMED) {
      Matcher named = NAMED.matcher(text);
      if (named.find()) {
        return Optional.of(of(named));
      }
    }
    Matcher bare = BARE.matcher(text);
    while (bare.find()) {
      ArxivId id = of(bare);
      if (id.isPlausible()) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  /** The identifiers in a text that arXiv is named with, in order. */
  public static List<ArxivId> allNamed(CharSequence text) {
    return NAMED.matcher(text).results().map(ArxivId::of).distinct().toList();
  }

  private static ArxivId of(MatchResult match) {
    return new ArxivId(
        match.group(1) != null
            ? match.group(1)
            : match.group(2).toLowerCase(Locale.ROOT) + "/" + match.group(3));
  }

  /** The month that the identifier was given in, where it names one. */
  public Optional<PublicationDate> published() {
    int slash = value.indexOf('/') + 1;
    int year = Integer.parseInt(value.substring(slash, slash + 2));
    String month = value.substring(slash + 2, slash + 4);
    if (month.compareTo("01") < 0 || month.compareTo("12") > 0) {
      return Optional.empty();
    }
    int century = slash > 0 && year > 90 ? 1900 : 2000;
    return Optional.of(PublicationDate.parse(century + year + "-" + month, Origin.ARXIV_ID));
  }

  /**
   * The date of the paper that has this identifier: the one that is given, unless that is before
   * the month of the identifier, or only a year, as of a venue. Then it is that month.
   */
  public Optional<PublicationDate> published(Optional<PublicationDate> given) {
    Optional<PublicationDate> month = published();
    return given
        .filter(date -> month.isEmpty() || isWithin(date, month.get()))
        .or(() -> month)
        .or(() -> given);
  }

  private static boolean isWithin(PublicationDate date, PublicationDate month) {
    return date.precision() != Precision.YEAR && !date.firstDay().isBefore(month.firstDay());
  }

  /** Whether a bare number can be one: four digits follow the month until 2014, then five. */
  private boolean isPlausible() {
    if (published().isEmpty()) {
      return false;
    }
    if (value.indexOf('/') >= 0) {
      return true;
    }
    String month = value.substring(0, 4);
    return month.compareTo("0704") >= 0
        && month.compareTo("5000") < 0
        && (month.compareTo("1500") < 0 ? value.length() == 9 : value.length() == 10);
  }
}
