package dev.sheaf.model;

import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.classify.Shrinkage;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.feature.SparseVector;
import dev.sheaf.feature.TfIdf;
import dev.sheaf.feature.Vectorizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Labels one document after the other, with reusable buffers. Not thread-safe: call {@link
 * TopicModel#labeller} for each thread.
 */
public final class Labeller {
  private static final int EVIDENCE = 10;

  /** Behind so many terms that only repeat stronger ones, no further evidence is looked for. */
  private static final int MOST_TERMS = 100;

  private final TfIdf features;
  private final Function<Document, TopicModel> models;
  private final Vectorizer vectorizer;

  /**
   * A worker.
   *
   * @param features of all models
   * @param models the model that a document is labelled by
   */
  public Labeller(TfIdf features, Function<Document, TopicModel> models) {
    this.features = features;
    this.models = models;
    this.vectorizer = features.vectorizer();
  }

  /** Labels a document. Its own labels are not looked at. */
  public Classification classify(Document document) {
    SparseVector row = vectorizer.transform(document);
    TopicModel model = models.apply(document);
    double share = vectorizer.knownShare();
    Optional<TopicAnswer> topic = model.topic(row, share);
    return new Classification(
        topic,
        model.themes(row, share),
        topic.map(answer -> evidence(model, answer, row)).orElse(List.of()),
        new KnownText(row.size(), share, weight(model, row, share)));
  }

  private static double weight(TopicModel model, SparseVector row, double knownShare) {
    return Shrinkage.trust(knownShare)
        * model
            .classifier(Facet.TOPIC)
            .map(topics -> topics.shrinkage().weight(row.size()))
            .orElse(1.0);
  }

  /** The strongest terms for a topic, without those that only repeat a part of a stronger one. */
  private List<Classification.Evidence> evidence(
      TopicModel model, TopicAnswer answer, SparseVector row) {
    LinearClassifier topics = model.classifier(Facet.TOPIC).orElseThrow();
    double[] added = topics.contributions(topics.number(answer.chosen().label()), row);
    StrongestFirst strongest = new StrongestFirst(added, i -> term(i, row));
    List<Classification.Evidence> kept = new ArrayList<>(EVIDENCE);
    for (int seen = 0; seen < MOST_TERMS && kept.size() < EVIDENCE && strongest.hasNext(); seen++) {
      int place = strongest.next();
      String term = term(place, row);
      if (!repeats(term, kept)) {
        kept.add(new Classification.Evidence(term, added[place]));
      }
    }
    return kept;
  }

  private static boolean repeats(String term, List<Classification.Evidence> stronger) {
    for (Classification.Evidence evidence : stronger) {
      String other = evidence.term();
      if (other.length() < term.length() ? term.contains(other) : other.contains(term)) {
        return true;
      }
    }
    return false;
  }

  private String term(int i, SparseVector row) {
    return features.vocabulary().term(row.index(i));
  }
}
