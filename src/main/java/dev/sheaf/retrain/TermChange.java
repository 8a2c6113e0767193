package dev.sheaf.retrain;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.inspect.LabelCatalogue;
import dev.sheaf.inspect.LabelProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that joined the strongest words of a label, and those that left them.
 *
 * @param gained words that are among the strongest only now, the strongest first
 * @param lost words that were among the strongest only before, the strongest first
 */
public record TermChange(Facet facet, Label label, List<String> gained, List<String> lost) {
  public TermChange {
    gained = List.copyOf(gained);
    lost = List.copyOf(lost);
  }

  /** The changes of the labels that both models have learned, those with most papers first. */
  static List<TermChange> between(LabelCatalogue before, LabelCatalogue now) {
    Map<Facet, Map<Label, List<String>>> words = new HashMap<>();
    for (LabelProfile profile : before.labels()) {
      words
          .computeIfAbsent(profile.facet(), f -> new HashMap<>())
          .put(profile.label(), of(profile));
    }
    List<TermChange> changes = new ArrayList<>();
    for (LabelProfile profile : now.labels()) {
      List<String> old =
          words.getOrDefault(profile.facet(), Map.of()).getOrDefault(profile.label(), List.of());
      List<String> young = of(profile);
      if (!old.isEmpty() && !young.isEmpty()) {
        TermChange change =
            new TermChange(profile.facet(), profile.label(), less(young, old), less(old, young));
        if (!change.gained().isEmpty() || !change.lost().isEmpty()) {
          changes.add(change);
        }
      }
    }
    return changes;
  }

  private static List<String> of(LabelProfile profile) {
    return profile.speakFor().stream().map(LabelProfile.Word::word).toList();
  }

  private static List<String> less(List<String> words, List<String> others) {
    return words.stream().filter(word -> !others.contains(word)).toList();
  }
}
