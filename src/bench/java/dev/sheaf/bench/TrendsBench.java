package dev.sheaf.bench;

import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Location;
import dev.sheaf.error.Require;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonParser;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.read.CorpusReader;
import dev.sheaf.read.DocumentSource;
import dev.sheaf.trend.Calendar;
import dev.sheaf.trend.DatedAnswers;
import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.Trends;
import dev.sheaf.trend.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What trends need to be measured: news with the patterns that they match as themes ({@code news
 * NEWS PATTERNS OUT}), and how many of a thousand labels without a trend are said to have one
 * ({@code flat}).
 */
public final class TrendsBench {
  private static final Set<Verdict> CHANGES =
      EnumSet.of(Verdict.NEW, Verdict.RISING, Verdict.FALLING);
  private static final LocalDate START = LocalDate.of(2020, 1, 1);

  private TrendsBench() {}

  /** Writes the news, or prints the figure. */
  public static void main(String... arguments) throws IOException {
    if (arguments.length == 4 && arguments[0].equals("news")) {
      Files.write(
          Path.of(arguments[3]), news(Path.of(arguments[1]), patterns(Path.of(arguments[2]))));
    } else {
      Require.that(
          arguments.length == 1 && arguments[0].equals("flat"),
          "expected news NEWS PATTERNS OUT, or flat, found %s",
          List.of(arguments));
      new PrintStream(System.out, true, StandardCharsets.UTF_8).println(flat());
    }
  }

  private static List<String> news(Path file, List<Pattern> patterns) {
    var source = DocumentSource.of(List.of(file), DocumentSource.Options.with(Taxonomy.empty()));
    return CorpusReader.read(source).corpus().stream()
        .map(
            paper -> {
              String text =
                  Stream.of(paper.titles(), paper.abstracts())
                      .flatMap(texts -> texts.values().stream())
                      .collect(Collectors.joining("\n"));
              Map<String, Json> members = new LinkedHashMap<>();
              members.put("id", Json.of(paper.id()));
              members.put("date", Json.of(paper.published().orElseThrow().toString()));
              members.put("text", Json.of(text));
              members.put("labels", Json.array(matching(text, patterns)));
              return JsonPrinter.line(new Json.Dictionary(members));
            })
        .toList();
  }

  /** Papers without a match get a label, too, so that they count among the papers of a week. */
  private static List<Json> matching(String text, List<Pattern> patterns) {
    List<Json> found = new ArrayList<>(List.of(Json.of("news")));
    patterns.stream()
        .filter(pattern -> pattern.matcher(text).find())
        .map(pattern -> Json.of(name(pattern)))
        .forEach(found::add);
    return found;
  }

  /** Labels hold no signs that separate labels. */
  private static String name(Pattern pattern) {
    return pattern.pattern().replaceAll("[^A-Za-z ]+", " ").strip();
  }

  private static List<Pattern> patterns(Path file) throws IOException {
    Json oracle = JsonParser.parse(Files.readString(file), Location.of(file));
    Json.Dictionary weekly = member((Json.Dictionary) oracle, "reuters_weekly");
    return member(weekly, "df").members().keySet().stream()
        .map(text -> Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.DOTALL))
        .toList();
  }

  private static Json.Dictionary member(Json.Dictionary of, String name) {
    return (Json.Dictionary) of.get(name).orElseThrow();
  }

  private static String flat() {
    Random random = new Random(1);
    long changes = 0;
    for (int corpus = 0; corpus < 200; corpus++) {
      List<DatedAnswers> papers = papers(random);
      Calendar calendar = Calendar.of(papers, Optional.of(Granularity.MONTH), START.plusYears(2));
      changes +=
          Trends.of(papers, calendar, Optional.empty()).trends().stream()
              .filter(trend -> CHANGES.contains(trend.statistics().verdict()))
              .count();
    }
    return changes + " of 1000";
  }

  /** Of 24 months: five labels with shares that stay, each drawn apart from the others. */
  private static List<DatedAnswers> papers(Random random) {
    List<DatedAnswers> papers = new ArrayList<>();
    for (int month = 0; month < 24; month++) {
      LocalDate from = START.plusMonths(month);
      for (int i = 0; i < 200; i++) {
        Set<Label> labels = new TreeSet<>();
        for (int label = 0; label < 5; label++) {
          if (random.nextDouble() < 0.05 * (label + 1)) {
            labels.add(new Label("flat " + label));
          }
        }
        PublicationDate date = PublicationDate.of(from.plusDays(i % from.lengthOfMonth()));
        papers.add(new DatedAnswers(month + "-" + i, Optional.of(date), List.copyOf(labels)));
      }
    }
    return papers;
  }
}
