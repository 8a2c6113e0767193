package dev.sheaf.audit;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Location;
import dev.sheaf.read.WrittenLabel;
import dev.sheaf.train.Training;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Small papers of two topics. */
final class Given {
  private static final Map<String, String> WORDS =
      Map.of(
          "Agent", "agent tool plan step robot act",
          "RAG", "passage retrieve index answer document search");
  private static final String COMMON = "model data language task method result paper study";

  private Given() {}

  /** Papers of the two topics in turn, one a day, with words drawn at random. */
  static List<Document> papers(int count) {
    Random random = new Random(count);
    List<Document> papers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      papers.add(paper(i, i % 2 == 0 ? "Agent" : "RAG", i % 2 == 0 ? "Agent" : "RAG", random));
    }
    return papers;
  }

  /** The same papers, one of which bears the other topic. */
  static Corpus papersButOne(int count, int wrong) {
    List<Document> papers = new ArrayList<>(papers(count));
    String other = papers.get(wrong).topic().orElseThrow().name().equals("RAG") ? "Agent" : "RAG";
    papers.set(wrong, labelled(papers.get(wrong), other));
    return Corpus.of(papers);
  }

  private static Document paper(int number, String about, String topic, Random random) {
    String[] own = WORDS.get(about).split(" ");
    String[] common = COMMON.split(" ");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      String[] from = i < 5 ? own : common;
      text.append(from[random.nextInt(from.length)]).append(' ');
    }
    return labelled(
        document("p" + number, Map.of(Language.EN, text + "number" + number), number), topic);
  }

  static Document labelled(Document d, String topic, String... themes) {
    Map<Facet, List<Label>> labels = new EnumMap<>(Facet.class);
    labels.put(Facet.TOPIC, List.of(new Label(topic)));
    labels.put(Facet.THEME, Arrays.stream(themes).map(Label::new).toList());
    return d.withLabels(labels);
  }

  /** A paper with these abstracts, published so many days after the first. */
  static Document document(String id, Map<Language, String> abstracts, int day) {
    return new Document(
        id,
        new Location("papers.md", day + 1),
        Optional.of(PublicationDate.of(LocalDate.of(2024, 1, 1).plusDays(day))),
        Map.of(),
        abstracts,
        Map.of());
  }

  /** A paper in both languages. */
  static Document document(String id, String chinese, String english) {
    return document(id, Map.of(Language.ZH, chinese, Language.EN, english), 0);
  }

  /** Papers with these lists of themes, one each. */
  static Corpus themes(String... lists) {
    return Corpus.of(
        IntStream.range(0, lists.length)
            .mapToObj(
                i ->
                    labelled(
                        document("p" + i, Map.of(Language.EN, "text number" + i), i),
                        "Agent",
                        lists[i].split(", ")))
            .toList());
  }

  static WrittenLabel written(String text, String... labels) {
    return new WrittenLabel(text, List.of(labels), new Location("papers.md", 7), "p1");
  }

  static Audit audit(Corpus corpus) {
    return Audit.of(corpus, List.of(), Taxonomy.empty(), Training.Listener.NONE);
  }

  static List<Issue> issues(Corpus corpus, Issue.Kind kind) {
    return audit(corpus).issues().stream().filter(issue -> issue.kind() == kind).toList();
  }
}
