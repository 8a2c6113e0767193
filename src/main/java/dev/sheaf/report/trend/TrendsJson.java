package dev.sheaf.report.trend;

import dev.sheaf.corpus.Facet;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.trend.LeftOut;
import dev.sheaf.trend.Period;
import dev.sheaf.trend.Timeline;
import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.TrendPoint;
import dev.sheaf.trend.TrendStatistics;
import dev.sheaf.trend.Trends;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    members.put("slope", Json.of(statistics.slope()));
    members.put("slopeLow", Json.of(statistics.slopeLow()));
    members.put("slopeHigh", Json.of(statistics.slopeHigh()));
    members.put("p", Json.of(statistics.p()));
    members.put("adjustedP", Json.of(statistics.adjustedP()));
    members.put("jump", statistics.jump().map(this::change).orElse(new Json.Null()));
    members.put("bursts", Json.array(statistics.bursts().stream().map(this::burst).toList()));
    members.put("changes", Json.array(statistics.changes().stream().map(this::change).toList()));
    return new Json.Dictionary(members);
  }

  private Json burst(TrendStatistics.Burst burst) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("from", period(burst.from()));
    members.put("to", period(burst.to()));
    members.put("weight", Json.rounded(burst.weight()));
    return new Json.Dictionary(members);
  }

  private Json change(TrendStatistics.ChangePoint change) {
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
