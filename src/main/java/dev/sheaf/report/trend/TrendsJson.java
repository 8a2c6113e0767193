package dev.sheaf.report.trend;

import dev.sheaf.corpus.Facet;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.trend.Change;
import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.LeftOut;
import dev.sheaf.trend.Period;
import dev.sheaf.trend.PeriodTests;
import dev.sheaf.trend.Timeline;
import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.TrendPoint;
import dev.sheaf.trend.TrendStatistics;
import dev.sheaf.trend.Trends;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Prints trends for programs: a line for each label and period, then a line for each label, then a
 * line that says what was left out.
 */
public record TrendsJson(Trends trends, Facet facet) {
  /** JSON objects on a line each, without line ends. */
  public Stream<String> lines() {
    Stream<Json.Dictionary> points =
        trends.trends().stream()
            .flatMap(trend -> periods().mapToObj(period -> point(trend, period)));
    Stream<Json.Dictionary> labels = trends.trends().stream().map(this::label);
    return Stream.of(points, labels, Stream.of(leftOut()))
        .flatMap(parts -> parts)
        .map(JsonPrinter::line);
  }

  private IntStream periods() {
    return IntStream.range(0, timeline().size());
  }

  private Timeline timeline() {
    return trends.timeline();
  }

  private Json.Dictionary point(TopicTrend trend, int position) {
    TrendPoint point = trend.points().get(position);
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("period", period(position));
    members.put("label", Json.of(trend.label().name()));
    members.put("facet", Json.of(facet.word()));
    members.put("papers", Json.of(point.papers()));
    members.put("count", Json.rounded(point.count()));
    members.put("given", Json.of(point.given()));
    members.put("predicted", Json.rounded(point.predicted()));
    boolean any = point.papers() > 0;
    members.put("share", any ? Json.rounded(point.share()) : new Json.Null());
    members.put("low", any ? Json.rounded(point.low()) : new Json.Null());
    members.put("high", any ? Json.rounded(point.high()) : new Json.Null());
    members.put("unfinished", Json.of(timeline().isUnfinished(position)));
    return new Json.Dictionary(members);
  }

  /** Slopes and probabilities have all their digits: they may be far below a millionth. */
  private Json.Dictionary label(TopicTrend trend) {
    TrendStatistics statistics = trend.statistics();
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("label", Json.of(trend.label().name()));
    members.put("facet", Json.of(facet.word()));
    members.put("by", Json.of(timeline().granularity().word()));
    members.put("count", Json.rounded(trend.count()));
    members.put("verdict", Json.of(statistics.verdict().word()));
    members.put("sentence", Json.of(new TrendSentence(timeline(), trend).text()));
    put(members, statistics.change());
    members.put("needed", Json.of(Math.ceil(statistics.needed())));
    members.put("bursts", Json.array(statistics.bursts().stream().map(this::burst).toList()));
    PeriodTests tests = statistics.tests();
    members.put("mannKendallP", Json.of(tests.kendallP()));
    members.put("senSlope", Json.of(tests.sen().slope()));
    members.put("senSlopeLow", Json.of(tests.sen().low()));
    members.put("senSlopeHigh", Json.of(tests.sen().high()));
    members.put(
        "changePoints", Json.array(tests.changes().stream().map(this::changePoint).toList()));
    return new Json.Dictionary(members);
  }

  /** Everything is null where the papers lie too close together in time. */
  private void put(Map<String, Json> members, Optional<Change> change) {
    Granularity by = timeline().granularity();
    members.put("from", text(change.map(found -> found.from().toString())));
    members.put("to", text(change.map(found -> found.to().toString())));
    members.put("start", number(change.map(Change::start)));
    members.put("end", number(change.map(Change::end)));
    members.put("change", number(change.map(Change::size)));
    members.put("changeLow", number(change.map(Change::low)));
    members.put("changeHigh", number(change.map(Change::high)));
    members.put("since", text(change.flatMap(Change::since).map(LocalDate::toString)));
    members.put("jump", change.<Json>map(f -> Json.of(f.isJump())).orElse(new Json.Null()));
    members.put("slope", number(change.map(found -> found.slope(by))));
    members.put("slopeLow", number(change.map(found -> found.per(by, found.low()))));
    members.put("slopeHigh", number(change.map(found -> found.per(by, found.high()))));
    members.put("p", number(change.map(Change::p)));
    members.put("adjustedP", number(change.map(Change::adjustedP)));
  }

  private static Json number(Optional<Double> number) {
    return number.<Json>map(Json::of).orElse(new Json.Null());
  }

  private static Json text(Optional<String> text) {
    return text.<Json>map(Json::of).orElse(new Json.Null());
  }

  private Json burst(TrendStatistics.Burst burst) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("from", period(burst.from()));
    members.put("to", period(burst.to()));
    members.put("weight", Json.rounded(burst.weight()));
    return new Json.Dictionary(members);
  }

  private Json changePoint(TrendStatistics.ChangePoint change) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("period", period(change.period()));
    members.put("before", Json.rounded(change.before()));
    members.put("after", Json.rounded(change.after()));
    members.put("p", Json.of(change.p()));
    return new Json.Dictionary(members);
  }

  private Json period(int position) {
    Period period = timeline().periods().get(position);
    return Json.of(period.name());
  }

  private Json.Dictionary leftOut() {
    LeftOut leftOut = trends.leftOut();
    Map<String, Json> reasons = new LinkedHashMap<>();
    reasons.put("undated", texts(leftOut.undated()));
    reasons.put("imprecise", Json.of(leftOut.imprecise()));
    reasons.put("impossible", texts(leftOut.impossible()));
    reasons.put("remote", texts(leftOut.remote()));
    reasons.put("unanswered", Json.of(leftOut.unanswered()));
    return new Json.Dictionary(Map.of("leftOut", new Json.Dictionary(reasons)));
  }

  private static Json texts(List<?> named) {
    return Json.array(named.stream().map(Object::toString).map(Json::of).toList());
  }
}
