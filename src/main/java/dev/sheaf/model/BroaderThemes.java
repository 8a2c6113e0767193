package dev.sheaf.model;

import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The broader themes of each theme. This is the part of a taxonomy that is needed to give themes.
 *
 * @param byTheme by theme, the nearest first; a theme without one is left out
 */
public record BroaderThemes(Map<Label, List<Label>> byTheme) {
  /** The broader themes of the themes that a classifier gives. */
  static BroaderThemes of(Taxonomy taxonomy, Optional<LinearClassifier> themes) {
    Map<Label, List<Label>> byTheme = new TreeMap<>();
    for (Label theme : themes.map(LinearClassifier::labels).orElse(List.of())) {
      List<Label> broader =
          taxonomy.withBroader(List.of(theme)).stream()
              .filter(label -> !label.equals(theme))
              .toList();
      if (!broader.isEmpty()) {
        byTheme.put(theme, broader);
      }
    }
    return new BroaderThemes(byTheme);
  }

  List<Label> of(Label theme) {
    return byTheme.getOrDefault(theme, List.of());
  }
}
