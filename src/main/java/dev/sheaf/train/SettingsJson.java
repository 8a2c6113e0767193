package dev.sheaf.train;

import dev.sheaf.classify.Algorithm;
import dev.sheaf.classify.calibrate.Objective;
import dev.sheaf.classify.descent.MultiLabelTrainer;
import dev.sheaf.error.Require;
import dev.sheaf.feature.TfIdf;
import dev.sheaf.json.Json;
import dev.sheaf.text.Analyzer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Settings as JSON and back, every value exact. */
public final class SettingsJson {
  private SettingsJson() {}

  public static Json.Dictionary of(Settings settings) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("wordsPerTerm", Json.of(settings.analysis().wordsPerTerm()));
    members.put("minCharactersPerTerm", Json.of(settings.analysis().minCharactersPerTerm()));
    members.put("charactersPerTerm", Json.of(settings.analysis().charactersPerTerm()));
    members.put("functionWords", Json.of(settings.analysis().functionWords().name()));
    members.put("minDocuments", Json.of(settings.features().minDocuments()));
    members.put("maxDocumentShare", Json.of(settings.features().maxDocumentShare()));
    members.put("maxTerms", Json.of(settings.features().maxTerms()));
    members.put("titleWeight", Json.of(settings.features().titleWeight()));
    members.put("loneHalf", Json.of(settings.features().loneHalf()));
    members.put("recencyMost", Json.of(settings.recency().most()));
    members.put("recencyHalfLifeDays", Json.of(settings.recency().halfLifeDays()));
    members.put("recencyMinPapers", Json.of(settings.recency().minPapers()));
    members.put("topic", algorithm(settings.topic()));
    members.put("objective", Json.of(settings.objective().word()));
    members.put("choice", Json.of(settings.choice().name()));
    members.put("theme", manyLabels(settings.theme()));
    members.put("minTopicPapers", Json.of(settings.minTopicPapers()));
    members.put("minThemePapers", Json.of(settings.minThemePapers()));
    return new Json.Dictionary(members);
  }

  /**
   * Reads settings.
   *
   * @throws IllegalArgumentException if a member is missing or breaks a rule
   */
  public static Settings read(Json.Dictionary json) {
    return new Settings(
        new Analyzer.Settings(
            whole(json, "wordsPerTerm"),
            whole(json, "minCharactersPerTerm"),
            whole(json, "charactersPerTerm"),
            Analyzer.FunctionWords.valueOf(word(json, "functionWords"))),
        new TfIdf.Settings(
            whole(json, "minDocuments"),
            number(json, "maxDocumentShare").doubleValue(),
            whole(json, "maxTerms"),
            whole(json, "titleWeight"),
            number(json, "loneHalf").doubleValue()),
        new Recency(
            whole(json, "recencyMost"),
            whole(json, "recencyHalfLifeDays"),
            whole(json, "recencyMinPapers")),
        algorithm(dictionary(json, "topic")),
        Objective.named(word(json, "objective")),
        SettingsChoice.valueOf(word(json, "choice")),
        manyLabels(dictionary(json, "theme")),
        whole(json, "minTopicPapers"),
        whole(json, "minThemePapers"));
  }

  private static Json.Dictionary algorithm(Algorithm algorithm) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("algorithm", Json.of(AlgorithmName.of(algorithm).word()));
    if (algorithm instanceof Algorithm.LogisticRegression lr) {
      linear(lr.cost(), lr.balance(), lr.seed(), members);
    } else if (algorithm instanceof Algorithm.LinearSvm svm) {
      linear(svm.cost(), svm.balance(), svm.seed(), members);
    } else if (algorithm instanceof Algorithm.NaiveBayes bayes) {
      members.put("smoothing", Json.of(bayes.smoothing()));
    }
    return new Json.Dictionary(members);
  }

  private static void linear(double cost, double balance, long seed, Map<String, Json> members) {
    members.put("cost", Json.of(cost));
    members.put("balance", Json.of(balance));
    members.put("seed", Json.of(seed));
  }

  private static Algorithm algorithm(Json.Dictionary json) {
    return switch (AlgorithmName.named(word(json, "algorithm"))) {
      case LOGISTIC_REGRESSION ->
          new Algorithm.LogisticRegression(
              number(json, "cost").doubleValue(),
              number(json, "balance").doubleValue(),
              number(json, "seed").longValueExact());
      case LINEAR_SVM ->
          new Algorithm.LinearSvm(
              number(json, "cost").doubleValue(),
              number(json, "balance").doubleValue(),
              number(json, "seed").longValueExact());
      case NAIVE_BAYES -> new Algorithm.NaiveBayes(number(json, "smoothing").doubleValue());
    };
  }

  private static Json.Dictionary manyLabels(MultiLabelTrainer.Settings settings) {
    Map<String, Json> members = new LinkedHashMap<>();
    linear(settings.cost(), settings.balance(), settings.seed(), members);
    members.put("strictness", Json.of(settings.strictness()));
    members.put("weakest", Json.of(settings.weakest()));
    members.put("shrinkage", Json.of(settings.shrinkage()));
    return new Json.Dictionary(members);
  }

  private static MultiLabelTrainer.Settings manyLabels(Json.Dictionary json) {
    return new MultiLabelTrainer.Settings(
        number(json, "cost").doubleValue(),
        number(json, "balance").doubleValue(),
        number(json, "strictness").doubleValue(),
        number(json, "weakest").doubleValue(),
        number(json, "shrinkage").doubleValue(),
        number(json, "seed").longValueExact());
  }

  private static Json member(Json.Dictionary json, String name) {
    return json.get(name)
        .orElseThrow(() -> new IllegalArgumentException("the setting " + name + " is missing"));
  }

  private static BigDecimal number(Json.Dictionary json, String name) {
    Json value = member(json, name);
    Require.that(value instanceof Json.Numeric, "the setting %s must be a number", name);
    return ((Json.Numeric) value).value();
  }

  private static int whole(Json.Dictionary json, String name) {
    try {
      return number(json, name).intValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("the setting " + name + " must be a whole number", e);
    }
  }

  private static String word(Json.Dictionary json, String name) {
    return member(json, name)
        .asText()
        .orElseThrow(() -> new IllegalArgumentException("the setting " + name + " must be a word"));
  }

  private static Json.Dictionary dictionary(Json.Dictionary json, String name) {
    Json value = member(json, name);
    Require.that(value instanceof Json.Dictionary, "the setting %s must be an object", name);
    return (Json.Dictionary) value;
  }
}
