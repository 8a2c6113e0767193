package dev.sheaf.retrain;

import dev.sheaf.classify.Prediction;
import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Location;
import dev.sheaf.evaluate.Answer;
import dev.sheaf.evaluate.Judgement;
import dev.sheaf.store.KnownDocuments;
import dev.sheaf.store.Manifest;
import dev.sheaf.train.Settings;
import dev.sheaf.train.Training;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Papers of three topics, a few words of each, one a day, and models of them. */
final class Given {
  static final List<String> TOPICS = List.of("Agent", "RAG", "Theory");
  private static final List<List<String>> WORDS =
      List.of(
          List.of("agents", "tools", "plan", "robot", "steps", "world", "actions", "goal"),
          List.of("passages", "retrieved", "index", "query", "reranker", "chunks", "store", "hop"),
          List.of("prove", "layers", "bound", "converge", "theorem", "rank", "norm", "limit"));
  private static final List<String> COMMON =
      List.of("we", "model", "language", "large", "data", "paper", "method", "results", "new");

  private Given() {}

  /** Papers of each topic by turns; words of other topics stand in them as well. */
  static List<Document> papers(int from, int to) {
    List<Document> papers = new ArrayList<>();
    for (int i = from; i < to; i++) {
      papers.add(paper(i, TOPICS.get(i % 3)));
    }
    return papers;
  }

  /** The text is of the topic that the number tells, whatever the label. */
  static Document paper(int number, String label) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder("study" + number);
    for (int i = 0; i < 30; i++) {
      int kind = random.nextInt(10) < 4 ? number % 3 : random.nextInt(3);
      List<String> words = random.nextInt(10) < 3 ? WORDS.get(kind) : COMMON;
      text.append(' ').append(words.get(random.nextInt(words.size())));
    }
    return new Document(
        "p" + (1_000 + number),
        new Location("papers.md", number + 1),
        Optional.of(PublicationDate.of(LocalDate.of(2024, 1, 1).plusDays(number))),
        Map.of(),
        Map.of(Language.EN, text.toString()),
        label.isEmpty() ? Map.of() : Map.of(Facet.TOPIC, List.of(new Label(label))));
  }

  static Recipe recipe(List<Document> papers) {
    return recipe(papers, Taxonomy.empty());
  }

  static Recipe recipe(List<Document> papers, Taxonomy taxonomy) {
    return new Recipe(Corpus.of(papers), Corpus.of(List.of()), taxonomy, Settings.defaults());
  }

  static CurrentModel current(List<Document> papers) {
    return current(recipe(papers));
  }

  static CurrentModel current(Recipe recipe) {
    Training training = recipe.train(Training.Listener.NONE);
    return new CurrentModel(
        training.model(),
        recipe.taxonomy(),
        KnownDocuments.of(recipe.corpus(), Optional.empty()),
        Manifest.of(recipe.corpus(), training, Optional.empty()).withAsked(recipe.settings()));
  }

  static Judgement judgement(int number, String truth, String chosen) {
    List<Label> labels = List.of(new Label(chosen));
    Prediction ranking = new Prediction(List.of(new Score(labels.get(0), 1)));
    return new Judgement("d" + number, List.of(new Label(truth)), new Answer(labels, ranking));
  }

  static Taxonomy.Entry topic(String name, String... aliases) {
    return new Taxonomy.Entry(
        new Label(name),
        Facet.TOPIC,
        Optional.empty(),
        Map.of(),
        List.of(aliases),
        List.of(),
        new Location("taxonomy.csv", 2));
  }
}
