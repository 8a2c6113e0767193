package dev.sheaf.review;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Location;
import dev.sheaf.model.TopicModel;
import dev.sheaf.train.Settings;
import dev.sheaf.train.Training;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small papers, and a model that knows two topics. */
final class Given {
  static final Label AGENT = new Label("Agent");
  static final Label RAG = new Label("RAG");
  static final String OF_AGENTS = "agents call tools and plan the steps of a task";
  static final String OF_RAG = "passages are retrieved before an answer is generated";
  static final String OF_BOTH = "agents call tools before passages are retrieved";

  private Given() {}

  /** Ten papers of each topic. */
  static List<Document> labelled() {
    List<Document> papers = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      papers.add(paper("a" + i, OF_AGENTS + " trial" + i, Optional.of(AGENT)));
      papers.add(paper("r" + i, OF_RAG + " trial" + i, Optional.of(RAG)));
    }
    return papers;
  }

  static TopicModel model() {
    return Training.run(
            Corpus.of(labelled()), Taxonomy.empty(), Settings.defaults(), Training.Listener.NONE)
        .model();
  }

  static Document open(String id, String text) {
    return paper(id, text, Optional.empty());
  }

  private static Document paper(String id, String text, Optional<Label> topic) {
    return new Document(
        id,
        new Location("papers.md", 1),
        Optional.of(PublicationDate.of(LocalDate.of(2024, 1, 1))),
        Map.of(),
        Map.of(Language.EN, text),
        topic.map(label -> Map.of(Facet.TOPIC, List.of(label))).orElse(Map.of()));
  }

  /** The same paper, published so many days later. */
  static Document later(Document d, int days) {
    PublicationDate date =
        PublicationDate.of(d.published().orElseThrow().firstDay().plusDays(days));
    return new Document(
        d.id(), d.source(), Optional.of(date), d.titles(), d.abstracts(), d.labels());
  }
}
