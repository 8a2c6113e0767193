package dev.sheaf.model;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Location;
import dev.sheaf.train.Settings;
import dev.sheaf.train.Training;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small valid things. */
public final class Given {
  public static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

  private static final Map<String, String> TEXTS =
      Map.of(
          "Agent", "agents call tools and plan their steps, 智能体调用工具",
          "RAG", "passages are retrieved before the answer is generated, 检索增强生成",
          "LLM理论", "we prove how attention layers converge, 注意力层的理论分析");

  private Given() {}

  /** Papers of three topics in turn, one a day; none says the same words in the same number. */
  public static Corpus papers(int count) {
    List<String> topics = TEXTS.keySet().stream().sorted().toList();
    List<Document> papers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String topic = topics.get(i % topics.size());
      String text = TEXTS.get(topic) + " number" + i + " number" + i / 3;
      papers.add(paper("p" + i, text, Map.of(Facet.TOPIC, List.of(new Label(topic))), i));
    }
    return Corpus.of(papers);
  }

  /** A paper without labels. */
  public static Document text(String text) {
    return paper("new", text, Map.of(), 0);
  }

  public static Document paper(String id, String text, Map<Facet, List<Label>> labels, int day) {
    return new Document(
        id,
        new Location("papers.md", 1),
        Optional.of(PublicationDate.of(FIRST_DAY.plusDays(day))),
        Map.of(),
        Map.of(Language.EN, text),
        labels);
  }

  public static TopicModel model(Corpus corpus) {
    return training(corpus).model();
  }

  public static Training training(Corpus corpus) {
    return Training.run(corpus, Taxonomy.empty(), Settings.defaults(), Training.Listener.NONE);
  }
}
