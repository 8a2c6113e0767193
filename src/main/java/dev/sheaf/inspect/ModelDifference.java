package dev.sheaf.inspect;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.inspect.LabelProfile.State;
import dev.sheaf.inspect.LabelProfile.Word;
import dev.sheaf.store.SavedModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The differences between two models.
 *
 * @param settings that differ, by name
 * @param labels that differ, topics first, those with the most papers first
 */
public record ModelDifference(
    ModelFacts before, ModelFacts after, List<Setting> settings, List<LabelChange> labels) {
  /**
   * A setting, or the version of a program, that differs.
   *
   * @param before empty where the older model has no such setting
   * @param after empty where the newer model has no such setting
   */
  public record Setting(String name, Optional<String> before, Optional<String> after) {}

  /**
   * A label that differs.
   *
   * @param before what the older model knows of it, if anything
   * @param after what the newer model knows of it, if anything
   */
  public record LabelChange(Optional<LabelProfile> before, Optional<LabelProfile> after) {
    /** The label. */
    public Label label() {
      return either().label();
    }

    /** The question that it answers. */
    public Facet facet() {
      return either().facet();
    }

    private LabelProfile either() {
      return after.or(() -> before).orElseThrow();
    }

    /** The strongest words of the newer model that are not among those of the older one. */
    public List<String> gained() {
      return without(words(after), words(before));
    }

    /** The strongest words of the older model that are not among those of the newer one. */
    public List<String> lost() {
      return without(words(before), words(after));
    }

    private boolean isAny() {
      return before.isPresent() != after.isPresent()
          || papers(before) != papers(after)
          || isLearned(before) != isLearned(after)
          || !words(before).equals(words(after));
    }

    /** Whether it can be an answer of either model. */
    public boolean isLearned() {
      return isLearned(before) || isLearned(after);
    }

    private static boolean isLearned(Optional<LabelProfile> profile) {
      return profile.filter(known -> known.state() == State.LEARNED).isPresent();
    }

    private static int papers(Optional<LabelProfile> profile) {
      return profile.map(LabelProfile::papers).orElse(0);
    }

    private static Set<String> words(Optional<LabelProfile> profile) {
      Set<String> words = new LinkedHashSet<>();
      profile.ifPresent(known -> known.speakFor().stream().map(Word::word).forEach(words::add));
      return words;
    }

    private static List<String> without(Set<String> words, Set<String> others) {
      return words.stream().filter(word -> !others.contains(word)).toList();
    }
  }

  /** What differs from one model to another. */
  public static ModelDifference between(SavedModel before, SavedModel after) {
    ModelFacts older = ModelFacts.of(before);
    ModelFacts newer = ModelFacts.of(after);
    return new ModelDifference(older, newer, settings(older, newer), labels(before, after));
  }

  private static List<Setting> settings(ModelFacts before, ModelFacts after) {
    Map<String, String> older = before.settings();
    Map<String, String> newer = after.settings();
    Set<String> names = new LinkedHashSet<>(newer.keySet());
    names.addAll(older.keySet());
    return names.stream()
        .map(
            name ->
                new Setting(
                    name,
                    Optional.ofNullable(older.get(name)),
                    Optional.ofNullable(newer.get(name))))
        .filter(setting -> !setting.before().equals(setting.after()))
        .toList();
  }

  private static List<LabelChange> labels(SavedModel before, SavedModel after) {
    List<LabelChange> changes = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      Map<Label, LabelProfile> older = profiles(before, facet);
      Map<Label, LabelProfile> newer = profiles(after, facet);
      Set<Label> labels = new LinkedHashSet<>(newer.keySet());
      labels.addAll(older.keySet());
      labels.stream()
          .map(label -> change(older.get(label), newer.get(label)))
          .filter(LabelChange::isAny)
          .sorted(
              Comparator.comparingInt((LabelChange c) -> -c.either().papers())
                  .thenComparing(LabelChange::label))
          .forEach(changes::add);
    }
    return changes;
  }

  private static LabelChange change(LabelProfile before, LabelProfile after) {
    return new LabelChange(Optional.ofNullable(before), Optional.ofNullable(after));
  }

  private static Map<Label, LabelProfile> profiles(SavedModel saved, Facet facet) {
    Map<Label, LabelProfile> profiles = new TreeMap<>();
    LabelCatalogue.of(saved).labels().stream()
        .filter(profile -> profile.facet() == facet)
        .forEach(profile -> profiles.put(profile.label(), profile));
    return profiles;
  }
}
