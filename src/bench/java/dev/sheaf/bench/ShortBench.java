package dev.sheaf.bench;

import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.classify.Shrinkage;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Require;
import dev.sheaf.evaluate.Answer;
import dev.sheaf.evaluate.Bootstrap;
import dev.sheaf.evaluate.Judgement;
import dev.sheaf.evaluate.Reliability;
import dev.sheaf.evaluate.Scores;
import dev.sheaf.feature.SparseVector;
import dev.sheaf.feature.Vectorizer;
import dev.sheaf.model.TopicModel;
import dev.sheaf.taxonomy.TaxonomyCsv;
import dev.sheaf.train.Settings;
import dev.sheaf.train.Training;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Measures how well the probabilities of topics hold for parts of papers, for papers of which
 * hardly a word is known, and for many papers in one text; each with and without shrinkage.
 *
 * <p>Arguments: a taxonomy, a labelled digest, two days, and further papers to learn from, if the
 * model is not to learn from the digest before the first day. The papers between the days are
 * tested.
 */
public final class ShortBench {
  private static final Logger TRIBUO = Logger.getLogger("org.tribuo");
  private static final int JOINED = 100;
  private static final int TEXTS = 300;

  private ShortBench() {}

  /** What of a paper is judged; null if it lacks it. */
  private interface Part {
    Document of(Document paper);
  }

  /** Prints the figures. */
  public static void main(String... arguments) {
    Require.that(
        arguments.length == 4 || arguments.length == 5,
        "expected TAXONOMY DIGEST DAY DAY [PAPERS], found %s",
        List.of(arguments));
    TRIBUO.setLevel(Level.WARNING);
    Taxonomy taxonomy = TaxonomyCsv.read(Path.of(arguments[0]));
    Corpus digest = Papers.read(Path.of(arguments[1]), taxonomy);
    LocalDate from = LocalDate.parse(arguments[2]);
    Corpus learned =
        arguments.length == 5
            ? Papers.read(Path.of(arguments[4]), taxonomy)
            : Papers.published(digest, LocalDate.MIN, from);
    TopicModel model =
        Training.run(learned, taxonomy, Settings.defaults(), Training.Listener.NONE).model();
    LinearClassifier topics = model.classifier(Facet.TOPIC).orElseThrow();
    Corpus test =
        Papers.published(digest, from, LocalDate.parse(arguments[3]))
            .filter(paper -> paper.topic().filter(t -> topics.number(t) >= 0).isPresent());
    say("%d papers learned from, %d tested, %s", learned.size(), test.size(), topics.shrinkage());
    say(
        "%-28s terms  accuracy       macro-F1       probability    ECE            log loss",
        "part");
    parts().forEach((name, part) -> measure(name, model, cut(test, part)));
    measure(JOINED + " papers of one topic", model, joined(test));
  }

  private static Map<String, Part> parts() {
    Map<String, Part> parts = new LinkedHashMap<>();
    parts.put("all", paper -> paper);
    parts.put("English", paper -> paper.only(Language.EN).orElse(null));
    parts.put("Chinese", paper -> paper.only(Language.ZH).orElse(null));
    parts.put("titles", paper -> with(paper, paper.titles(), Map.of()));
    parts.put("English title", paper -> text(paper, paper.titles().get(Language.EN)));
    parts.put("Chinese title", paper -> text(paper, paper.titles().get(Language.ZH)));
    parts.put("English sentence", paper -> text(paper, split(english(paper), "(?<=[.!?]) ", 1)));
    parts.put("20 English words", paper -> text(paper, split(english(paper), "\\s+", 20)));
    parts.put("5 English words", paper -> text(paper, split(english(paper), "\\s+", 5)));
    parts.put("10 Chinese characters", paper -> text(paper, split(chinese(paper), "", 10)));
    parts.put("names in unknown words", paper -> text(paper, unknown(english(paper))));
    return parts;
  }

  private static String english(Document paper) {
    return paper.abstracts().getOrDefault(Language.EN, "");
  }

  private static String chinese(Document paper) {
    return paper.abstracts().getOrDefault(Language.ZH, "");
  }

  private static String split(String text, String border, int parts) {
    return java.util.Arrays.stream(text.split(border))
        .limit(parts)
        .collect(Collectors.joining(border.isEmpty() ? "" : " "));
  }

  /** As in a third language: words with a capital or a digit inside stay, others are unknown. */
  private static String unknown(String text) {
    return java.util.Arrays.stream(text.split("\\s+"))
        .map(word -> word.matches("\\S+[\\p{Lu}\\d]\\S*") ? word : "xq" + word + "zy")
        .collect(Collectors.joining(" "));
  }

  private static Document text(Document paper, String text) {
    return text == null || text.isBlank()
        ? null
        : with(paper, Map.of(), Map.of(Language.of(text), text));
  }

  private static Document with(
      Document paper, Map<Language, String> titles, Map<Language, String> abstracts) {
    return titles.isEmpty() && abstracts.isEmpty()
        ? null
        : new Document(
            paper.id(), paper.source(), paper.published(), titles, abstracts, paper.labels());
  }

  private static List<Document> cut(Corpus papers, Part part) {
    List<Document> cut = new ArrayList<>();
    papers.forEach(paper -> cut.add(part.of(paper)));
    cut.removeIf(paper -> paper == null);
    return cut;
  }

  /** English abstracts of one topic, one behind the other, as many texts of each topic. */
  private static List<Document> joined(Corpus papers) {
    Map<Label, List<Document>> byTopic =
        papers.stream()
            .filter(paper -> paper.abstracts().containsKey(Language.EN))
            .collect(Collectors.groupingBy(paper -> paper.topic().orElseThrow()));
    List<Document> joined = new ArrayList<>();
    for (List<Document> own : byTopic.values()) {
      for (int i = 0; i < TEXTS / byTopic.size(); i++) {
        StringBuilder text = new StringBuilder();
        for (int j = 0; j < JOINED; j++) {
          text.append(english(own.get((i * JOINED + j) % own.size()))).append('\n');
        }
        joined.add(with(own.get(0), Map.of(), Map.of(Language.EN, text.toString())));
      }
    }
    return joined;
  }

  private static void measure(String name, TopicModel model, List<Document> texts) {
    LinearClassifier topics = model.classifier(Facet.TOPIC).orElseThrow();
    Vectorizer vectorizer = model.features().vectorizer();
    List<Judgement> plain = new ArrayList<>();
    List<Judgement> shrunk = new ArrayList<>();
    List<Integer> terms = new ArrayList<>();
    for (Document text : texts) {
      SparseVector row = vectorizer.transform(text);
      terms.add(row.size());
      plain.add(judgement(text, topics, topics.with(Shrinkage.NONE).probabilities(row)));
      shrunk.add(judgement(text, topics, topics.probabilities(row, vectorizer.knownShare())));
    }
    terms.sort(null);
    double[] before = figures(plain);
    double[] after = figures(shrunk);
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < before.length; i++) {
      line.append(String.format(Locale.ROOT, "  %.3f -> %.3f", before[i], after[i]).substring(1));
    }
    say("%-28s %5d %s", name, terms.get(terms.size() / 2), line);
  }

  private static Judgement judgement(
      Document text, LinearClassifier topics, double... probabilities) {
    Label given = topics.given(probabilities).get(0).label();
    Answer answer = new Answer(List.of(given), topics.rank(probabilities));
    return new Judgement(text.id(), text.labels(Facet.TOPIC), answer);
  }

  private static double[] figures(List<Judgement> judgements) {
    Scores scores = Scores.of(judgements, new Bootstrap(100, 1));
    double sure =
        judgements.stream().mapToDouble(j -> j.answer().ranking().top().probability()).sum();
    return new double[] {
      scores.accuracy().value(),
      scores.macroF1().value(),
      sure / judgements.size(),
      Reliability.of(judgements).error(),
      scores.logLoss()
    };
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
