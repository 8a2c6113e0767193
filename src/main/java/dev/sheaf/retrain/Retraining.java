package dev.sheaf.retrain;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.inspect.LabelCatalogue;
import dev.sheaf.store.Manifest;
import dev.sheaf.train.Training;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A candidate to replace the current model, with everything that the decision needs.
 *
 * @param changes what became of the papers
 * @param fresh how many new papers bear each label of a facet
 * @param newLabels labels that neither the taxonomy nor any paper had before, with their papers
 * @param contests both models on the same papers
 * @param warnings what somebody should look at, whatever the verdict
 * @param terms the words that labels gained and lost
 * @param candidate the model trained on all papers
 */
public record Retraining(
    Changes changes,
    Map<Facet, SortedMap<Label, Integer>> fresh,
    NavigableMap<Label, Integer> newLabels,
    List<Contest> contests,
    Promotion verdict,
    List<Warning> warnings,
    List<TermChange> terms,
    VocabularyCoverage coverage,
    Training candidate) {

  public Retraining {
    fresh = Collections.unmodifiableMap(new EnumMap<>(fresh));
    newLabels = Collections.unmodifiableNavigableMap(new TreeMap<>(newLabels));
    contests = List.copyOf(contests);
    warnings = List.copyOf(warnings);
    terms = List.copyOf(terms);
  }

  /**
   * Compares both recipes and trains the candidate.
   *
   * @param listener is told of each model that is learned
   */
  public static Retraining run(CurrentModel current, Recipe wanted, Training.Listener listener) {
    Changes changes = Changes.between(current, wanted);
    Steps steps = new Steps(listener);
    HeldOutComparison comparison = new HeldOutComparison(current, wanted, changes, steps::next);
    List<Contest> contests = comparison.run();
    VocabularyCoverage coverage =
        VocabularyCoverage.of(
            changes.fresh(),
            VocabularyCoverage.shares(current.model(), changes.fresh()),
            wanted.corpus().documents(),
            comparison.unseenShares());
    Promotion verdict = Promotion.of(contests);
    List<Warning> warnings = new ArrayList<>(Warning.of(current, wanted, changes));
    warnings.addAll(Warning.of(verdict, coverage));
    Training candidate = wanted.train(listener);
    warnings.addAll(Warning.of(current, candidate));
    return new Retraining(
        changes,
        labelsOf(changes.fresh()),
        newLabels(current, wanted),
        contests,
        verdict,
        warnings,
        TermChange.between(
            LabelCatalogue.of(current.model(), current.manifest()),
            LabelCatalogue.of(
                candidate.model(), Manifest.of(wanted.corpus(), candidate, Optional.empty()))),
        coverage,
        candidate);
  }

  /** Whether the candidate is worse, or loses what no comparison can see. */
  public boolean isRefused() {
    return verdict.isWorse() || warnings.stream().anyMatch(Warning::isLoss);
  }

  private static Map<Facet, SortedMap<Label, Integer>> labelsOf(List<Document> documents) {
    Map<Facet, SortedMap<Label, Integer>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      SortedMap<Label, Integer> papers = new TreeMap<>();
      for (Document document : documents) {
        Set.copyOf(document.labels(facet)).forEach(label -> papers.merge(label, 1, Integer::sum));
      }
      counts.put(facet, papers);
    }
    return counts;
  }

  private static NavigableMap<Label, Integer> newLabels(CurrentModel current, Recipe wanted) {
    Set<Label> known = new TreeSet<>();
    current.documents().byId().values().forEach(k -> k.labels().values().forEach(known::addAll));
    NavigableMap<Label, Integer> labels = new TreeMap<>();
    labelsOf(wanted.corpus().documents()).values().forEach(labels::putAll);
    labels
        .keySet()
        .removeIf(
            label -> known.contains(label) || wanted.taxonomy().find(label.name()).isPresent());
    return labels;
  }

  /**
   * Reports one model after the other to a listener. How many there will be is not known before.
   */
  private static final class Steps {
    private final Training.Listener listener;
    private int done;

    Steps(Training.Listener listener) {
      this.listener = listener;
      listener.step("comparing", 0, 1);
    }

    void next() {
      done++;
      listener.step("comparing", done, done + 1);
    }
  }
}
