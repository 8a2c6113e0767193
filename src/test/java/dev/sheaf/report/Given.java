package dev.sheaf.report;

import dev.sheaf.classify.Prediction;
import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.error.Location;
import dev.sheaf.evaluate.Answer;
import dev.sheaf.evaluate.Bootstrap;
import dev.sheaf.evaluate.Evaluation;
import dev.sheaf.evaluate.Learner;
import dev.sheaf.evaluate.split.Protocol;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small valid things. */
public final class Given {
  private Given() {}

  /**
   * One document for each {@code date topic: themes}, with ids d0, d1 and so on; a dash stands for
   * no date, topic or theme.
   */
  public static Corpus corpus(String... documents) {
    return Corpus.of(
        IntStream.range(0, documents.length).mapToObj(i -> document(i, documents[i])).toList());
  }

  private static Document document(int number, String facts) {
    String[] parts = facts.split("[: ]+", -1);
    Map<Facet, List<Label>> labels = new EnumMap<>(Facet.class);
    labels.put(Facet.TOPIC, labels(parts[1]));
    labels.put(Facet.THEME, labels(parts[2]));
    var date =
        parts[0].equals("-")
            ? Optional.<PublicationDate>empty()
            : Optional.of(PublicationDate.parse(parts[0], PublicationDate.Origin.GIVEN));
    return new Document(
        "d" + number,
        new Location("given", 1),
        date,
        Map.of(),
        Map.of(Language.EN, "About " + facts),
        labels);
  }

  private static List<Label> labels(String names) {
    return Stream.of(names.split(",", -1))
        .filter(name -> !name.equals("-"))
        .map(Label::new)
        .toList();
  }

  /** Answers each document by its number: those before a number rightly, the others as told. */
  public static Learner rightUpTo(int number, String topic, String theme) {
    return train ->
        document -> {
          boolean right = Integer.parseInt(document.id().substring(1)) < number;
          return Map.of(
              Facet.TOPIC,
              right ? sure(document.labels(Facet.TOPIC), topic) : sure(labels(topic), topic),
              Facet.THEME,
              right ? sure(document.labels(Facet.THEME), theme) : sure(labels(theme), theme));
        };
  }

  private static Answer sure(List<Label> chosen, String otherwise) {
    List<Label> labels = chosen.isEmpty() ? labels(otherwise) : chosen;
    return new Answer(
        labels,
        new Prediction(labels.stream().map(l -> new Score(l, 1.0 / labels.size())).toList()));
  }

  public static Evaluation evaluation(Protocol protocol, Learner learner) {
    return evaluation(protocol, learner, 0);
  }

  public static Evaluation evaluation(Protocol protocol, Learner learner, int leastPapers) {
    var settings = new Evaluation.Settings(leastPapers, new Bootstrap(100, 1));
    return Evaluation.run(protocol, learner, settings, (splits, of) -> {});
  }

  /** What a report writes. */
  public static String written(Writing report) {
    StringBuilder out = new StringBuilder();
    try {
      report.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException("a string builder does not fail", e);
    }
    return out.toString();
  }

  @FunctionalInterface
  public interface Writing {
    void to(Appendable out) throws IOException;
  }
}
