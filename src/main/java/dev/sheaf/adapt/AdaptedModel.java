package dev.sheaf.adapt;

import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.feature.TfIdf;
import dev.sheaf.feature.Vectorizer;
import dev.sheaf.model.Labeller;
import dev.sheaf.model.TopicModel;
import dev.sheaf.trend.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A model that was fitted to the papers it is to label: how frequent each topic is among them is
 * estimated from their texts, month by month where they have dates. Probabilities and preferences
 * then fit these shares. Themes are not changed. Immutable and thread-safe.
 *
 * <p>Months of fewer than {@value #LEAST_PAPERS} papers are taken together with those after them.
 * Papers that are too few even so are labelled by the model as it was.
 */
public final class AdaptedModel {
  /** With fewer papers, the shares learned are worth more than those estimated. */
  public static final int LEAST_PAPERS = 100;

  private static final int BLOCK = 64;

  private final TopicModel model;
  private final List<AdaptedGroup> groups;
  private final NavigableMap<Period, AdaptedGroup> byMonth = new TreeMap<>();
  private final Optional<AdaptedGroup> undated;

  private AdaptedModel(TopicModel model, List<AdaptedGroup> groups) {
    this.model = model;
    this.groups = List.copyOf(groups);
    this.undated = groups.stream().filter(group -> group.months().isEmpty()).findFirst();
    groups.forEach(group -> group.months().forEach(month -> byMonth.put(month, group)));
  }

  /** A model that is not fitted to anything. */
  public static AdaptedModel unadapted(TopicModel model) {
    return new AdaptedModel(model, List.of());
  }

  /**
   * Fits a model to papers. Their own labels are not looked at, and their order does not matter.
   */
  public static AdaptedModel of(TopicModel model, List<Document> papers) {
    Optional<LinearClassifier> topics =
        model.classifier(Facet.TOPIC).filter(classifier -> classifier.labels().size() > 1);
    if (topics.isEmpty() || papers.size() < LEAST_PAPERS) {
      return unadapted(model);
    }
    List<AdaptedGroup> groups = new ArrayList<>();
    for (MonthGroups.Group group : MonthGroups.of(papers, LEAST_PAPERS)) {
      double[][] probabilities = probabilities(model.features(), topics.get(), group.papers());
      if (probabilities.length >= LEAST_PAPERS) {
        groups.add(AdaptedGroup.of(model, group.months(), probabilities));
      }
    }
    return new AdaptedModel(model, groups);
  }

  /** Of each paper of which the model knows a term; another one tells nothing of shares. */
  private static double[][] probabilities(
      TfIdf features, LinearClassifier topics, List<Document> papers) {
    int blocks = (papers.size() + BLOCK - 1) / BLOCK;
    return IntStream.range(0, blocks)
        .parallel()
        .mapToObj(
            block -> {
              Vectorizer vectorizer = features.vectorizer();
              return papers
                  .subList(block * BLOCK, Math.min(papers.size(), (block + 1) * BLOCK))
                  .stream()
                  .map(vectorizer::transform)
                  .filter(row -> !row.isEmpty())
                  .map(row -> topics.probabilities(row, vectorizer.knownShare()))
                  .toList();
            })
        .flatMap(List::stream)
        .toArray(double[][]::new);
  }

  /** The model that labels a paper. */
  public TopicModel of(Document paper) {
    return MonthGroups.month(paper)
        .map(month -> Optional.ofNullable(byMonth.get(month)))
        .orElse(undated)
        .map(AdaptedGroup::model)
        .orElse(model);
  }

  /** The model as it was before. */
  public TopicModel unadapted() {
    return model;
  }

  /** A new worker that labels one paper after the other, for one thread. */
  public Labeller labeller() {
    return new Labeller(model.features(), this::of);
  }

  /** The papers that the model was fitted to, in order of time; empty if there were too few. */
  public List<AdaptedGroup> groups() {
    return groups;
  }
}
