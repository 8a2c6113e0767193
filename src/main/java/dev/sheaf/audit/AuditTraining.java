package dev.sheaf.audit;

import dev.sheaf.classify.Algorithm;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.train.Recency;
import dev.sheaf.train.Settings;
import dev.sheaf.train.SettingsChoice;
import dev.sheaf.train.Training;
import java.util.Map;

/**
 * How topics are learned in order to doubt them: every paper counts once, and the classifier
 * follows single papers less than one that is to answer does, since some of them are wrong.
 */
public final class AuditTraining {
  private static final Algorithm CAUTIOUS = new Algorithm.LogisticRegression(1, 0.5, 1);
  private static final Recency ALL_ALIKE = new Recency(1, 30, 0);

  private AuditTraining() {}

  /** Learns the topics of the papers that have one; where none has, the terms of all. */
  public static Training learn(Corpus corpus, Taxonomy taxonomy, Training.Listener listener) {
    Corpus labelled = withTopicOnly(corpus);
    Corpus learned =
        labelled.size() > 0
            ? labelled
            : Corpus.of(corpus.stream().map(AuditTraining::withTopicOnly).toList());
    return Training.run(learned, taxonomy, settings(), listener);
  }

  /** The papers that have a topic, without their themes. */
  public static Corpus withTopicOnly(Corpus corpus) {
    return Corpus.of(
        corpus.stream()
            .filter(document -> document.topic().isPresent())
            .map(AuditTraining::withTopicOnly)
            .toList());
  }

  private static Document withTopicOnly(Document d) {
    return d.withLabels(Map.of(Facet.TOPIC, d.labels(Facet.TOPIC)));
  }

  private static Settings settings() {
    Settings usual = Settings.defaults();
    return new Settings(
        usual.analysis(),
        usual.features(),
        ALL_ALIKE,
        CAUTIOUS,
        usual.objective(),
        SettingsChoice.TERMS,
        usual.theme(),
        usual.minTopicPapers(),
        usual.minThemePapers());
  }
}
