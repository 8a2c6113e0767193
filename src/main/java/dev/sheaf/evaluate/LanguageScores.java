package dev.sheaf.evaluate;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Language;
import dev.sheaf.evaluate.split.Protocol;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The scores of the same models on papers in both languages and on the same papers in one language.
 * Papers in one language only take no part.
 *
 * @param both the scores with both texts
 * @param alone the scores with the texts in one language
 * @param topic how often the languages lead to different topics; empty if no topic was judged
 */
public record LanguageScores(
    Evaluation both, Map<Language, Evaluation> alone, Optional<Disagreement> topic) {

  /**
   * The papers to which the texts in one language and those in the other give another topic.
   *
   * @param documents how many were judged in both languages
   * @param differing how many of them got two answers
   * @param right in how many of those the answer from a language was right
   * @param bothRight in how many of those the answer from both texts together was right
   */
  public record Disagreement(
      int documents, int differing, Map<Language, Integer> right, int bothRight) {
    public Disagreement {
      right = Collections.unmodifiableMap(new EnumMap<>(right));
    }

    /** The share of documents that got two answers. */
    public double share() {
      return (double) differing / documents;
    }
  }

  public LanguageScores {
    alone = Collections.unmodifiableMap(new EnumMap<>(alone));
  }

  /**
   * Learns once for each split and asks three times.
   *
   * @return nothing where no paper is in both languages
   */
  public static Optional<LanguageScores> run(
      Protocol protocol, Learner learner, Evaluation.Settings settings) {
    CachingLearner once = new CachingLearner(learner);
    Evaluation both = run(protocol, once, Optional::of, settings);
    if (both.topic().isEmpty() && both.theme().isEmpty()) {
      return Optional.empty();
    }
    Map<Language, Evaluation> alone = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      alone.put(language, run(protocol, once, document -> document.only(language), settings));
    }
    return Optional.of(new LanguageScores(both, alone, disagreement(both, alone)));
  }

  private static Evaluation run(
      Protocol protocol,
      Learner learner,
      Function<Document, Optional<Document>> shown,
      Evaluation.Settings settings) {
    Learner asked =
        train -> {
          Predictor predictor = learner.learn(train);
          return document ->
              isBilingual(document)
                  ? shown.apply(document).map(predictor::answers).orElse(Map.of())
                  : Map.<Facet, Answer>of();
        };
    return Evaluation.run(protocol, asked, settings, (splits, of) -> {});
  }

  private static boolean isBilingual(Document document) {
    return document.isIn(Language.ZH) && document.isIn(Language.EN);
  }

  private static Optional<Disagreement> disagreement(
      Evaluation both, Map<Language, Evaluation> alone) {
    if (both.topic().isEmpty()) {
      return Optional.empty();
    }
    List<Judgement> judged = both.topic().get().judgements();
    Map<Language, Map<String, Judgement>> byId = new EnumMap<>(Language.class);
    alone.forEach((language, evaluation) -> byId.put(language, byId(evaluation)));
    Map<Language, Integer> right = new EnumMap<>(Language.class);
    byId.keySet().forEach(language -> right.put(language, 0));
    int differing = 0;
    int bothRight = 0;
    for (Judgement together : judged) {
      long answers =
          byId.values().stream()
              .map(judgements -> judgements.get(together.document()).chosenLabel())
              .distinct()
              .count();
      if (answers > 1) {
        differing++;
        bothRight += isRight(together) ? 1 : 0;
        byId.forEach(
            (language, judgements) ->
                right.merge(
                    language, isRight(judgements.get(together.document())) ? 1 : 0, Integer::sum));
      }
    }
    return Optional.of(new Disagreement(judged.size(), differing, right, bothRight));
  }

  private static Map<String, Judgement> byId(Evaluation evaluation) {
    Map<String, Judgement> byId = new HashMap<>();
    evaluation
        .topic()
        .ifPresent(topic -> topic.judgements().forEach(j -> byId.put(j.document(), j)));
    return byId;
  }

  private static boolean isRight(Judgement judgement) {
    return judgement.chosenLabel().equals(judgement.trueLabel());
  }
}
