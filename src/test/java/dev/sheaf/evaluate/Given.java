package dev.sheaf.evaluate;

import dev.sheaf.classify.Prediction;
import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.error.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small valid things. */
public final class Given {
  public static final Bootstrap BOOTSTRAP = new Bootstrap(200, 1);

  private Given() {}

  /** Labels by their names, separated by spaces. */
  public static List<Label> labels(String names) {
    return Stream.of(names.split(" ")).filter(name -> !name.isEmpty()).map(Label::new).toList();
  }

  public static Prediction ranking(List<Label> labels) {
    return new Prediction(labels.stream().map(l -> new Score(l, 1.0 / labels.size())).toList());
  }

  /** One judgement for each {@code truth>chosen}, with ids in order. */
  public static List<Judgement> judgements(String... answers) {
    return IntStream.range(0, answers.length).mapToObj(i -> judgement(i, answers[i])).toList();
  }

  private static Judgement judgement(int number, String answer) {
    String[] sides = answer.split(">", -1);
    List<Label> chosen = labels(sides[1]);
    Prediction ranking = ranking(chosen.isEmpty() ? labels("none") : chosen);
    return new Judgement("d" + number, labels(sides[0]), new Answer(chosen, ranking));
  }

  /** Up to 60 judgements with one label out of five each. */
  public static List<Judgement> judgements(Random random) {
    return judgements(
        IntStream.range(0, 1 + random.nextInt(60))
            .mapToObj(i -> letter(random) + ">" + letter(random))
            .toArray(String[]::new));
  }

  /** Up to 60 judgements with up to three labels out of five each. */
  public static List<Judgement> multiLabelJudgements(Random random) {
    return judgements(
        IntStream.range(0, 1 + random.nextInt(60))
            .mapToObj(i -> letter(random) + " " + letters(random) + ">" + letters(random))
            .toArray(String[]::new));
  }

  private static String letters(Random random) {
    return String.join(
        " ", IntStream.range(0, random.nextInt(3)).mapToObj(i -> letter(random)).toList());
  }

  private static String letter(Random random) {
    return String.valueOf((char) ('a' + random.nextInt(5)));
  }

  public static <T> List<T> shuffled(List<T> things, Random random) {
    List<T> copy = new ArrayList<>(things);
    Collections.shuffle(copy, random);
    return copy;
  }

  public static Document document(String id, Map<Facet, List<Label>> labels) {
    return document(id, Optional.empty(), labels);
  }

  public static Document document(String id, String date) {
    var published = PublicationDate.parse(date, PublicationDate.Origin.GIVEN);
    return document(id, Optional.of(published), Map.of());
  }

  private static Document document(
      String id, Optional<PublicationDate> published, Map<Facet, List<Label>> labels) {
    return new Document(
        id,
        new Location("given", 1),
        published,
        Map.of(),
        Map.of(Language.EN, "About " + id),
        labels);
  }

  /** One document for each topic name, {@code -} for none, with ids in order. */
  public static Corpus corpus(String topics) {
    String[] names = topics.split(" ", -1);
    return Corpus.of(
        IntStream.range(0, names.length)
            .mapToObj(i -> document("d" + i, topic(names[i])))
            .toList());
  }

  /** Up to 80 documents, some without a topic, over topics of which some are rare. */
  public static Corpus corpus(Random random) {
    String[] topics = new String[2 + random.nextInt(80)];
    Arrays.setAll(topics, i -> random.nextInt(9) == 0 ? "-" : "t" + (int) random.nextExponential());
    return corpus(String.join(" ", topics));
  }

  private static Map<Facet, List<Label>> topic(String name) {
    return name.equals("-") ? Map.of() : Map.of(Facet.TOPIC, List.of(new Label(name)));
  }
}
