package dev.sheaf.run;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.Trends;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of the trends found are shown. What is tested does not depend on what is shown.
 *
 * @param subtopics whether only themes that stand below a topic in the taxonomy
 * @param names only these labels, in any spelling; empty for all
 * @param top only so many labels, those with the most papers
 */
public record TrendChoice(boolean subtopics, List<String> names, OptionalInt top) {
  private static final int LISTED = 12;

  public TrendChoice {
    names = List.copyOf(names);
  }

  /**
   * The trends that are to be shown.
   *
   * @throws BadInputException where a label is not among them
   */
  public Trends of(Trends all, Taxonomy taxonomy) {
    Trends found = subtopics ? all.only(subtopics(all, taxonomy)) : all;
    if (subtopics && found.trends().isEmpty()) {
      throw new BadInputException(
          "expected papers with a subtopic, a theme that stands below a topic in the taxonomy,"
              + " found none");
    }
    Trends named = names.isEmpty() ? found : found.only(named(found, taxonomy));
    return top.isEmpty() ? named : named.top(top.getAsInt());
  }

  private static Set<Label> subtopics(Trends all, Taxonomy taxonomy) {
    Set<Label> topics =
        taxonomy.entries().stream()
            .filter(entry -> entry.facet() == Facet.TOPIC)
            .map(Taxonomy.Entry::label)
            .collect(Collectors.toSet());
    return all.trends().stream()
        .map(TopicTrend::label)
        .filter(label -> taxonomy.ancestors(label).stream().anyMatch(topics::contains))
        .collect(Collectors.toSet());
  }

  private Set<Label> named(Trends found, Taxonomy taxonomy) {
    Set<Label> labels = new LinkedHashSet<>();
    for (String name : names) {
      Label label =
          taxonomy.find(name).map(Taxonomy.Entry::label).orElseGet(() -> label(name.strip()));
      if (found.of(label).isEmpty()) {
        throw new BadInputException(
            "--labels: expected labels of these papers, found \"%s\"; there are %s"
                .formatted(name, listed(found)));
      }
      labels.add(label);
    }
    return labels;
  }

  private static Label label(String name) {
    if (name.isEmpty()) {
      throw new BadInputException("--labels: expected labels, found an empty one");
    }
    return new Label(name);
  }

  private static String listed(Trends found) {
    List<String> names =
        found.trends().stream().limit(LISTED).map(trend -> trend.label().name()).toList();
    int more = found.trends().size() - names.size();
    return String.join(", ", names) + (more > 0 ? ", … and " + more + " more" : "");
  }
}
