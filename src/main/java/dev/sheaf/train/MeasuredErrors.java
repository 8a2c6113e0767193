package dev.sheaf.train;

import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.classify.calibrate.CalibratedClassifier;
import dev.sheaf.classify.calibrate.OutOfFold;
import dev.sheaf.classify.descent.MultiLabelTrainer;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.trend.quantify.FrequencyQuantification;
import dev.sheaf.trend.quantify.Quantification;
import dev.sheaf.trend.quantify.ShareQuantification;
import dev.sheaf.trend.quantify.UnseenAnswers;
import dev.sheaf.trend.quantify.UnseenLabels;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures the errors that shares are corrected for. Each labelled paper of the corpus is judged by
 * a classifier that had not learned from it.
 */
record MeasuredErrors(Corpus corpus, Recency recency) {

  /** The errors of topics; none if there were too few papers to judge any. */
  Optional<Quantification> ofTopics(CalibratedClassifier learned) {
    return learned.unseen().map(unseen -> topics(learned.classifier(), unseen));
  }

  private Quantification topics(LinearClassifier topics, OutOfFold unseen) {
    double[][] probabilities =
        IntStream.range(0, unseen.size())
            .mapToObj(row -> CalibratedClassifier.probabilities(topics, unseen, row))
            .toArray(double[][]::new);
    int[] truths = IntStream.range(0, unseen.size()).map(unseen::truth).toArray();
    int[] ages = ages(document -> document.topic().isPresent(), unseen.size(), unseen::examples);
    return ShareQuantification.fit(topics.labels(), UnseenAnswers.of(probabilities, truths, ages));
  }

  /** The errors of themes. */
  Quantification ofThemes(MultiLabelTrainer.Learned learned) {
    LinearClassifier themes = learned.classifier();
    int[] ages =
        ages(
            document -> document.isAnswered(Facet.THEME),
            learned.examples().size(),
            row -> learned.examples().get(row));
    return FrequencyQuantification.fit(
        themes.labels(),
        IntStream.range(0, themes.labels().size()).mapToDouble(themes::threshold).toArray(),
        UnseenLabels.of(
            themes.labels().size(),
            learned.given().toArray(int[][]::new),
            learned.borne().toArray(int[][]::new),
            ages));
  }

  /**
   * How many days each row is older than the newest, as the newest of the examples that it stands
   * for is; without a date, as old as the oldest.
   */
  private int[] ages(Predicate<Document> examples, int rows, IntFunction<int[]> positions) {
    int[] selected =
        IntStream.range(0, corpus.size()).filter(i -> examples.test(corpus.get(i))).toArray();
    int[] repeated = recency.repeat(corpus, selected);
    List<Optional<LocalDate>> days =
        IntStream.range(0, rows)
            .mapToObj(
                row ->
                    IntStream.of(positions.apply(row))
                        .mapToObj(i -> corpus.get(repeated[i]))
                        .flatMap(MeasuredErrors::day)
                        .max(LocalDate::compareTo))
            .toList();
    Optional<LocalDate> newest = days.stream().flatMap(Optional::stream).max(LocalDate::compareTo);
    Optional<LocalDate> oldest = days.stream().flatMap(Optional::stream).min(LocalDate::compareTo);
    return days.stream()
        .map(day -> day.or(() -> oldest))
        .mapToInt(day -> day.map(d -> (int) ChronoUnit.DAYS.between(d, newest.get())).orElse(0))
        .toArray();
  }

  private static Stream<LocalDate> day(Document document) {
    return document.published().stream().map(PublicationDate::firstDay);
  }
}
