package dev.sheaf.model;

import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.feature.SparseVector;
import dev.sheaf.feature.TfIdf;
import dev.sheaf.feature.Vectorizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Labels one document after the other, with reusable buffers. Not thread-safe: call {@link
 * TopicModel#labeller} for each thread.
 */
public final class Labeller {
  private static final int EVIDENCE = 10;

  /** Behind so many terms that only repeat stronger ones, no further evidence is looked for. */
  private static final int MOST_TERMS = 100;

  private final TopicModel model;
  private final Vectorizer vectorizer;

  Labeller(TopicModel model) {
    this.model = model;
    this.vectorizer = model.features().vectorizer();
  }

  /** Labels a document. Its own labels are not looked at. */
  public Classification classify(Document document) {
    SparseVector row = vectorizer.transform(document);
    Optional<TopicAnswer> topic = model.topic(row);
    return new Classification(
        topic,
        model.themes(row),
        topic.map(answer -> evidence(answer, row)).orElse(List.of()),
        !row.isEmpty());
  }

  /** The strongest terms for a topic, without those that only repeat a part of a stronger one. */
  private List<Classification.Evidence> evidence(TopicAnswer answer, SparseVector row) {
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
    TfIdf features = model.features();
    return features.vocabulary().term(row.index(i));
  }
}
