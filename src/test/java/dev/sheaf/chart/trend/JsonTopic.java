package dev.sheaf.chart.trend;

import dev.sheaf.json.Json;
import dev.sheaf.report.Percent;
import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.Trends;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A line of JSON about a topic, and how its numbers are written for readers. */
record JsonTopic(Json.Dictionary line) {
  Optional<Json> member(String name) {
    return line.get(name);
  }

  String text(String name) {
    return member(name).flatMap(Json::asText).orElseThrow();
  }

  String name() {
    return text("label");
  }

  /** The number; nothing for {@code null}. */
  List<Double> numbers(String name) {
    return member(name).map(Json.Numeric.class::cast).stream()
        .map(number -> number.value().doubleValue())
        .toList();
  }

  double number(String name) {
    return numbers(name).get(0);
  }

  /** Whether a path is fitted. */
  boolean isFitted() {
    return member("start").isPresent();
  }

  boolean isTold() {
    return !text("verdict").equals("too few to tell");
  }

  boolean isChanged() {
    return List.of("rising", "falling", "new", "gone").contains(text("verdict"));
  }

  String start() {
    return Percent.of(number("start"));
  }

  String end() {
    return Percent.of(number("end"));
  }

  String interval() {
    return "%s (%s to %s)"
        .formatted(
            Percent.points(number("change")),
            Percent.points(number("changeLow")),
            Percent.points(number("changeHigh")));
  }

  String since(Trends trends) {
    Granularity by = trends.timeline().granularity();
    return member("since")
        .flatMap(Json::asText)
        .map(day -> by.of(LocalDate.parse(day)).name())
        .orElse("-");
  }
}
