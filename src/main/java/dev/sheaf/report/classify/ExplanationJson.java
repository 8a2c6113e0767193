package dev.sheaf.report.classify;

import dev.sheaf.classify.Counterfactual;
import dev.sheaf.classify.Explanation;
import dev.sheaf.classify.Explanation.Part;
import dev.sheaf.classify.neighbour.Neighbour;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.json.Json;
import dev.sheaf.model.Explained;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints for programs why a document gets its labels. Numbers add up to the last digit. */
public final class ExplanationJson {
  private static final int DECIMALS = 6;
  private static final int MOST_PARTS = 10;

  private ExplanationJson() {}

  /** The explanation as a JSON object. */
  public static Json.Dictionary of(Explained explained) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("topic", explained.topic().map(ExplanationJson::topic).orElse(new Json.Null()));
    members.put(
        "themes", Json.array(explained.themes().stream().map(ExplanationJson::theme).toList()));
    members.put(
        "nearest",
        Json.array(explained.nearest().stream().map(ExplanationJson::neighbour).toList()));
    return new Json.Dictionary(members);
  }

  private static Json topic(Explained.Topic topic) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("label", Json.of(topic.label().name()));
    putScore(topic.score(), members);
    members.put("next", topic.next().map(ExplanationJson::next).orElse(new Json.Null()));
    members.put(
        "reversal", topic.reversal().map(ExplanationJson::reversal).orElse(new Json.Null()));
    return new Json.Dictionary(members);
  }

  private static Json next(Explained.Next next) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("label", Json.of(next.label().name()));
    putScore(next.score(), members);
    Map<String, Json> difference = new LinkedHashMap<>();
    putScore(next.difference(), difference);
    members.put("difference", new Json.Dictionary(difference));
    return new Json.Dictionary(members);
  }

  private static Json reversal(Counterfactual reversal) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("label", Json.of(reversal.label().name()));
    members.put(
        "without",
        Json.array(
            reversal.words().stream()
                .map(part -> new Json.Dictionary(new LinkedHashMap<>(word(part))))
                .toList()));
    return new Json.Dictionary(members);
  }

  private static Json theme(Explained.Theme theme) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("label", Json.of(theme.label().name()));
    members.put("probability", Json.rounded(theme.probability()));
    members.put("threshold", Json.rounded(theme.threshold()));
    putScore(theme.score(), members);
    return new Json.Dictionary(members);
  }

  private static void putScore(Explanation explanation, Map<String, Json> members) {
    Breakdown score =
        Breakdown.of(explanation, Breakdown.strongest(explanation, MOST_PARTS), DECIMALS);
    members.put("score", number(score, score.score()));
    members.put("bias", number(score, score.bias()));
    List<Json> parts = new ArrayList<>();
    for (int i = 0; i < score.parts().size(); i++) {
      parts.add(part(score, i));
    }
    members.put("parts", Json.array(parts));
    Map<String, Json> others = new LinkedHashMap<>();
    others.put("terms", Json.of(score.otherTerms()));
    others.put("contribution", number(score, score.others()));
    members.put("others", new Json.Dictionary(others));
  }

  private static Json part(Breakdown score, int i) {
    Part part = score.parts().get(i);
    Map<String, Json> members = word(part);
    members.put("contribution", number(score, score.values().get(i)));
    List<Long> values = score.termValues(i);
    List<Json> terms = new ArrayList<>();
    for (int term = 0; term < values.size(); term++) {
      Map<String, Json> one = new LinkedHashMap<>();
      one.put("term", Json.of(part.terms().get(term).term()));
      one.put("contribution", number(score, values.get(term)));
      terms.add(new Json.Dictionary(one));
    }
    members.put("terms", Json.array(terms));
    return new Json.Dictionary(members);
  }

  private static Map<String, Json> word(Part part) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("word", Json.of(part.word()));
    members.put("language", Json.of(part.language().code()));
    return members;
  }

  private static Json neighbour(Neighbour paper) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("id", Json.of(paper.id()));
    members.put(
        "date",
        paper.published().<Json>map(date -> Json.of(date.toString())).orElse(new Json.Null()));
    Map<String, Json> titles = new LinkedHashMap<>();
    paper.titles().forEach((language, title) -> titles.put(language.code(), Json.of(title)));
    members.put("title", new Json.Dictionary(titles));
    List<Label> topics = paper.labels().getOrDefault(Facet.TOPIC, List.of());
    members.put("topic", topics.isEmpty() ? new Json.Null() : Json.of(topics.get(0).name()));
    members.put(
        "themes",
        Json.array(
            paper.labels().getOrDefault(Facet.THEME, List.of()).stream()
                .map(label -> Json.of(label.name()))
                .toList()));
    members.put("similarity", Json.rounded(paper.similarity()));
    members.put("same", Json.of(paper.isSame()));
    return new Json.Dictionary(members);
  }

  private static Json number(Breakdown score, long units) {
    BigDecimal exact = score.number(units);
    return new Json.Numeric(exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros());
  }
}
