package dev.sheaf.chart.cluster;

import dev.sheaf.chart.page.Naming;
import dev.sheaf.chart.words.ClusterWords;
import dev.sheaf.corpus.Label;
import java.util.Optional;

/**
 * The papers that were grouped, as charts describe them.
 *
 * @param within the topic of the papers; empty if the papers of all topics were grouped together
 * @param source where the papers come from, for the foot of the page; empty for none
 * @param dates which dates they cover, such as {@code 2023-11 – 2025-03}; empty for none
 */
public record ClusterScope(Optional<Label> within, Naming naming, String source, String dates) {
  /** What the papers are called in titles: their topic; empty for all papers. */
  String name() {
    return within.map(naming.names()).orElse("");
  }

  ClusterWords words() {
    return ClusterWords.of(naming.language());
  }
}
