package dev.sheaf.run;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.error.BadInputException;
import dev.sheaf.model.PredictedCounts;
import dev.sheaf.model.TopicModel;
import dev.sheaf.store.SavedModel;
import dev.sheaf.text.Plural;
import dev.sheaf.trend.Calendar;
import dev.sheaf.trend.DatedAnswers;
import dev.sheaf.trend.ExpectedCounts;
import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.Trends;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A run that counts labels over time and tests whether they change.
 *
 * @param trends of every label, all tested together; {@link Trends#leftOut} names the papers that
 *     could not be counted
 * @param countedBy the fingerprint of the papers behind the model that counted papers without a
 *     label; empty if no model was used, or if it is not known
 */
public record TrendsRun(Trends trends, Optional<String> countedBy) {
  /**
   * The share of the given labels that a model must know. Otherwise it may not count papers without
   * a label.
   */
  private static final double LEAST_KNOWN = 0.5;

  /**
   * What to count.
   *
   * @param by the length of periods; if empty, one that suits the dates and the number of papers
   * @param asOf today's date: later dates are mistakes, and a period that is not over is unfinished
   * @param givenOnly whether papers without a label are left out, so that no model is needed
   */
  public record Settings(
      Facet facet, Optional<Granularity> by, LocalDate asOf, boolean givenOnly) {}

  /**
   * The model that counts papers without a label. *
   *
   * @param learnedFrom the fingerprint of the papers it was learned from
   */
  public record Model(TopicModel model, Optional<String> learnedFrom) {
    /** A model that was saved. */
    public static Model of(SavedModel saved) {
      return new Model(saved.model(), saved.manifest().learnedFrom());
    }
  }

  /**
   * Counts labels given and predicted, and tests them.
   *
   * @param model asked for only where papers without a label are to be counted
   * @throws BadInputException if no paper has a label, or the model knows other labels
   */
  public static TrendsRun of(
      Corpus corpus, Settings settings, Supplier<Model> model, RunListener listener) {
    Facet facet = settings.facet();
    List<DatedAnswers> answers =
        corpus.stream().map(document -> DatedAnswers.of(document, facet)).toList();
    Calendar calendar = Calendar.of(answers, settings.by(), settings.asOf());
    Corpus unlabelled =
        corpus.filter(
            document ->
                document.labels(facet).isEmpty()
                    && calendar.periodOf(DatedAnswers.of(document, facet)).isPresent());
    Optional<Model> counting =
        settings.givenOnly() || unlabelled.size() == 0
            ? Optional.empty()
            : Optional.of(model.get());
    Optional<Function<Calendar, ExpectedCounts>> predicted =
        counting.map(used -> predicted(corpus, unlabelled, facet, used, listener));
    Trends trends = Trends.of(answers, calendar, predicted);
    if (trends.trends().isEmpty()) {
      throw new BadInputException("expected papers with a " + facet.word() + ", found none");
    }
    listener.finish();
    return new TrendsRun(trends, counting.flatMap(Model::learnedFrom));
  }

  /** The facet to count: the one asked for; else topic, or theme where only themes are given. */
  public static Facet facet(Optional<Facet> asked, Corpus corpus) {
    boolean isTheme = !hasAny(corpus, Facet.TOPIC) && hasAny(corpus, Facet.THEME);
    return asked.orElse(isTheme ? Facet.THEME : Facet.TOPIC);
  }

  private static boolean hasAny(Corpus corpus, Facet facet) {
    return corpus.stream().anyMatch(document -> !document.labels(facet).isEmpty());
  }

  private static Function<Calendar, ExpectedCounts> predicted(
      Corpus corpus, Corpus unlabelled, Facet facet, Model used, RunListener listener) {
    PredictedCounts counts =
        PredictedCounts.of(used.model(), facet)
            .orElseThrow(
                () ->
                    new BadInputException(
                        "expected a model that knows "
                            + facet.word()
                            + "s for the papers without one, found none: leave them out with"
                            + " --given"));
    requireSameLabels(corpus, facet, counts.quantification().labels());
    listener.remark(
        "%s without a %s, counted by the model, %s"
            .formatted(
                Plural.counted(unlabelled.size(), "paper"),
                facet.word(),
                counts.quantification().isCorrected()
                    ? "corrected for its errors"
                    : "whose errors were never measured: bands are wide"));
    PredictedCounts.Answers answers = counts.answers(unlabelled);
    return calendar ->
        answers.of(
            document -> calendar.periodOf(DatedAnswers.of(document, facet)), calendar.timeline());
  }

  /** A model of other labels would count papers under names that the labelled ones never bear. */
  private static void requireSameLabels(Corpus corpus, Facet facet, List<Label> known) {
    Set<Label> labels = Set.copyOf(known);
    long given = corpus.stream().mapToLong(document -> document.labels(facet).size()).sum();
    long covered =
        corpus.stream()
            .flatMap(document -> document.labels(facet).stream())
            .filter(labels::contains)
            .count();
    if (covered < LEAST_KNOWN * given) {
      throw new BadInputException(
          "expected a model that knows the %ss of these papers, for those without one; found one that"
                  .formatted(facet.word())
              + " knows %d of %d given: train one on them (sheaf train PATH --model DIR), or leave"
                  .formatted(covered, given)
              + " papers out with --given");
    }
  }
}
