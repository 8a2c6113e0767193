package dev.sheaf.bench;

import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Location;
import dev.sheaf.error.Require;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonParser;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.read.CorpusReader;
import dev.sheaf.read.DocumentSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What trends need to be measured: news with the patterns that they match as themes ({@code news
 * NEWS PATTERNS OUT}).
 */
public final class TrendsBench {
  private TrendsBench() {}

  /** Writes the news. */
  public static void main(String... arguments) throws IOException {
    Require.that(
        arguments.length == 4 && arguments[0].equals("news"),
        "expected news NEWS PATTERNS OUT, found %s",
        List.of(arguments));
    Files.write(
        Path.of(arguments[3]), news(Path.of(arguments[1]), patterns(Path.of(arguments[2]))));
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
}
