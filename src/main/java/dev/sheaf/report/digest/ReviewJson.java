package dev.sheaf.report.digest;

import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Language;
import dev.sheaf.json.Json;
import dev.sheaf.read.DocumentJson;
import dev.sheaf.review.Question;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Prints the papers to label next for programs: the document as {@link DocumentJson} writes it,
 * with a member {@code review} that says why it was chosen. A topic can be added to the object,
 * which can then be read back.
 */
public final class ReviewJson {
  private ReviewJson() {}

  /** A paper as a JSON object. */
  public static Json.Dictionary of(Question question) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.putAll(DocumentJson.of(question.paper()).members());
    members.put("review", reasons(question));
    return new Json.Dictionary(members);
  }

  private static Json reasons(Question question) {
    Map<String, Json> reasons = new LinkedHashMap<>();
    reasons.put(
        "ranking",
        Json.array(question.likely().ranking().stream().map(ReviewJson::score).toList()));
    reasons.put("worth", Json.rounded(question.worth()));
    Map<String, Json> names = new LinkedHashMap<>();
    question.cluster().name().zh().ifPresent(name -> names.put(Language.ZH.code(), Json.of(name)));
    question.cluster().name().en().ifPresent(name -> names.put(Language.EN.code(), Json.of(name)));
    reasons.put("cluster", new Json.Dictionary(names));
    reasons.put("clusterSize", Json.of(question.cluster().size()));
    reasons.put("growth", Json.rounded(question.growth()));
    return new Json.Dictionary(reasons);
  }

  private static Json score(Score score) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("label", Json.of(score.label().name()));
    members.put("probability", Json.rounded(score.probability()));
    return new Json.Dictionary(members);
  }
}
