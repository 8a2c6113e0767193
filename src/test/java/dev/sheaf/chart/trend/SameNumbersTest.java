package dev.sheaf.chart.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sheaf.chart.page.NamedChart;
import dev.sheaf.chart.page.Recording;
import dev.sheaf.corpus.Facet;
import dev.sheaf.error.Location;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonParser;
import dev.sheaf.report.Percent;
import dev.sheaf.report.Table;
import dev.sheaf.report.trend.TrendsJson;
import dev.sheaf.report.trend.TrendsReport;
import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.Trends;
import dev.sheaf.trend.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Terminal, JSON, CSV files and pictures of one run say the same of every topic. The JSON lines,
 * with all their digits, are what the others are held against.
 */
class SameNumbersTest {
  private static final List<Granularity> SHOWN =
      List.of(Granularity.WEEK, Granularity.MONTH, Granularity.QUARTER);

  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("start", "start"),
          Map.entry("end", "end"),
          Map.entry("change", "change"),
          Map.entry("change_low", "changeLow"),
          Map.entry("change_high", "changeHigh"),
          Map.entry("slope", "slope"),
          Map.entry("slope_low", "slopeLow"),
          Map.entry("slope_high", "slopeHigh"),
          Map.entry("p", "p"),
          Map.entry("adjusted_p", "adjustedP"));

  private static final Pattern MOVER =
      Pattern.compile("(topic \\d) (up|down) from (\\S+) % to (\\S+) % of papers");

  private static final Pattern NEWS = Pattern.compile("topic \\d (new, with|gone, from) \\S+ %");

  private static final List<Trends> DRAWN =
      IntStream.range(0, 40)
          .mapToObj(
              seed ->
                  RandomTrends.of(
                      new RandomTrends(new Random(seed)).papers(), SHOWN.get(seed % SHOWN.size())))
          .toList();

  static List<Trends> drawn() {
    return DRAWN;
  }

  @Test
  void everyVerdictIsDrawn() {
    assertThat(DRAWN)
        .flatExtracting(Trends::trends)
        .extracting(trend -> trend.statistics().verdict())
        .contains(Verdict.values());
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void theTableSaysWhatTheJsonSays(Trends trends) throws IOException {
    StringBuilder out = new StringBuilder();
    new TrendsReport(trends, Facet.TOPIC, true).write(out);
    List<String> lines = out.toString().lines().toList();

    for (JsonTopic topic : topics(trends)) {
      String line =
          lines.stream().filter(l -> l.startsWith(topic.name() + " ")).findFirst().orElseThrow();
      assertThat(line).contains("  " + topic.text("verdict") + "  ");
      if (topic.isTold()) {
        assertThat(line.replaceAll(" +", " "))
            .contains(" " + topic.start() + " % " + topic.end() + " % " + topic.interval())
            .endsWith(") " + topic.since(trends));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void theSentenceSaysWhatTheJsonSays(Trends trends) {
    for (JsonTopic topic : topics(trends)) {
      String sentence = topic.text("sentence");
      assertThat(sentence).startsWith(topic.text("verdict") + ": ");
      if (sentence.contains("from ")) {
        assertThat(sentence)
            .contains("from " + topic.start() + " % ", " to " + topic.end() + " % ")
            .contains(topic.interval().replaceFirst("[(]", "points (95 %: "));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void theFileBesideThePictureOfVerdictsHasTheNumbersOfTheJson(Trends trends) {
    Table numbers = numbers(trends, "verdicts");

    for (JsonTopic topic : topics(trends)) {
      Map<String, String> row = rows(numbers, topic).get(0);
      assertThat(row).containsEntry("verdict", topic.text("verdict"));
      assertThat(row)
          .containsEntry("since", topic.member("since").flatMap(Json::asText).orElse(""));
      COLUMNS.forEach(
          (column, member) ->
              assertThat(row.get(column).isEmpty() ? List.of() : List.of(value(row, column)))
                  .as(topic.name() + " " + column)
                  .isEqualTo(topic.numbers(member)));
    }
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void theFilesBesideOtherPicturesHaveTheNumbersOfTheJson(Trends trends) {
    Map<List<String>, JsonTopic> points = new HashMap<>();
    json(trends)
        .filter(line -> line.member("period").isPresent())
        .forEach(line -> points.put(List.of(line.text("period"), line.name()), line));

    for (String chart : List.of("lines", "shares", "heat", "bursts")) {
      for (Map<String, String> row : rows(numbers(trends, chart))) {
        requireSame(row, points.get(List.of(row.get("period"), row.get("label"))));
      }
    }
  }

  private static void requireSame(Map<String, String> row, JsonTopic point) {
    assertThat(row.get("share").isEmpty()).isEqualTo(point.numbers("share").isEmpty());
    for (String column : List.of("papers", "given", "predicted", "count", "share", "low", "high")) {
      for (double wanted : point.numbers(column)) {
        assertThat(Math.abs(value(row, column) - wanted)).as(column).isLessThan(1e-6);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void theFileBesideThePictureOfLinesHasVerdictStartAndEndOfTheJson(Trends trends) {
    Table numbers = numbers(trends, "lines");

    for (JsonTopic topic : topics(trends)) {
      assertThat(rows(numbers, topic))
          .allMatch(row -> row.get("verdict").equals(topic.text("verdict")))
          .allMatch(row -> !topic.isFitted() || value(row, "first_share") == topic.number("start"))
          .allMatch(row -> !topic.isFitted() || value(row, "last_share") == topic.number("end"));
    }
  }

  /** Only the topics that changed are named, with their shares; all of them if they are few. */
  @ParameterizedTest
  @MethodSource("drawn")
  void titlesSayWhatTheJsonSays(Trends trends) {
    Map<String, JsonTopic> topics = new LinkedHashMap<>();
    topics(trends).forEach(topic -> topics.put(topic.name(), topic));
    long changed = topics.values().stream().filter(JsonTopic::isChanged).count();
    List<String> titles = titles(trends);

    assertThat(titles).noneMatch(title -> title.startsWith("No topic") && changed > 0);
    for (String title : titles) {
      MOVER.matcher(title).results().forEach(found -> requireSame(found, topics));
    }
    assertThat(MOVER.matcher(titles.get(0)).results().count() + news(titles.get(0)))
        .isEqualTo(Math.min(3, changed));
  }

  private static void requireSame(MatchResult found, Map<String, JsonTopic> topics) {
    JsonTopic topic = topics.get(found.group(1));
    assertThat(topic.text("verdict")).isEqualTo(found.group(2).equals("up") ? "rising" : "falling");
    assertThat(List.of(found.group(3), found.group(4))).containsExactly(topic.start(), topic.end());
  }

  private static long news(String title) {
    return NEWS.matcher(title).results().count();
  }

  /** The picture of verdicts writes verdict and change beside each bar. */
  @ParameterizedTest
  @MethodSource("drawn")
  void theTextsOfThePictureOfVerdictsAreThoseOfItsFile(Trends trends) {
    NamedChart chart = chart(trends, "verdicts");
    List<String> texts = texts(chart);

    for (JsonTopic topic : topics(trends)) {
      Map<String, String> row = rows(chart.chart().picture().numbers(), topic).get(0);
      String verdict = topic.text("verdict");
      assertThat(texts)
          .contains(
              topic.isTold() ? verdict + ", " + Percent.points(value(row, "change")) : verdict);
    }
  }

  /** Whatever periods are shown, change and verdict are the same. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void thePeriodsShownChangeNothing(long seed) {
    var papers = new RandomTrends(new Random(seed)).papers();
    List<JsonTopic> byMonth = topics(RandomTrends.of(papers, Granularity.MONTH));

    for (Granularity by : SHOWN) {
      assertThat(topics(RandomTrends.of(papers, by)))
          .extracting(t -> t.text("verdict"), t -> t.numbers("changeLow"), t -> t.numbers("p"))
          .isEqualTo(
              byMonth.stream()
                  .map(t -> tuple(t.text("verdict"), t.numbers("changeLow"), t.numbers("p")))
                  .toList());
    }
  }

  private static NamedChart chart(Trends trends, String name) {
    return TrendCharts.of(RandomTrends.view(trends)).stream()
        .filter(chart -> chart.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Table numbers(Trends trends, String chart) {
    return chart(trends, chart).chart().picture().numbers();
  }

  private static List<String> texts(NamedChart chart) {
    return Recording.texts(chart.chart()).stream().map(Recording.Written::text).toList();
  }

  /** The titles of all pictures, that of the shares first. */
  private static List<String> titles(Trends trends) {
    var view = RandomTrends.view(trends);
    return List.of(
        ShareChart.of(view).caption().title(),
        LineChart.of(view).caption().title(),
        RankChart.of(view).caption().title(),
        VerdictChart.of(view).caption().title());
  }

  private static List<Map<String, String>> rows(Table table, JsonTopic topic) {
    return rows(table).stream().filter(row -> row.get("label").equals(topic.name())).toList();
  }

  private static List<Map<String, String>> rows(Table table) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> cells : table.rows()) {
      Map<String, String> row = new HashMap<>();
      IntStream.range(0, cells.size())
          .forEach(i -> row.put(table.columns().get(i).header(), cells.get(i)));
      rows.add(row);
    }
    return rows;
  }

  private static double value(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }

  private static Stream<JsonTopic> json(Trends trends) {
    return new TrendsJson(trends, Facet.TOPIC)
        .lines()
        .map(
            line ->
                new JsonTopic((Json.Dictionary) JsonParser.parse(line, new Location("out", 1))));
  }

  private static List<JsonTopic> topics(Trends trends) {
    return json(trends).filter(line -> line.member("verdict").isPresent()).toList();
  }
}
