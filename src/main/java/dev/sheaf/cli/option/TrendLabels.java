package dev.sheaf.cli.option;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.Trends;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which labels trends are shown of. What is tested does not depend on what is shown. */
public final class TrendLabels {
  private static final int NAMED = 12;

  /** What {@code --facet} may ask for. */
  private enum Asked {
    TOPIC(Facet.TOPIC),
    THEME(Facet.THEME),
    /** Themes that stand below a topic. */
    SUBTOPIC(Facet.THEME);

    private final Facet facet;

    Asked(Facet facet) {
      this.facet = facet;
    }

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Converts words into values. */
    private static final class Converter extends WordConverter<Asked> {
      Converter() {
        super(values(), Asked::word);
      }
    }
  }

  @Option(
      names = "--facet",
      paramLabel = "FACET",
      converter = Asked.Converter.class,
      description =
          "What to count: topic, theme or subtopic. Subtopics are the themes below a topic"
              + " in the taxonomy. Default: topic, if any paper has one.")
  private Asked asked;

  @Option(
      names = "--labels",
      paramLabel = "LABEL",
      split = ",",
      description = "Show only these labels, in any spelling, with commas between.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--top",
      paramLabel = "N",
      converter = OptionValues.FromOne.class,
      description =
          "Show only the N labels with the most papers. Default: all in the table, 12 in"
              + " pictures.")
  private Integer top;

  /** The facet that is counted. */
  public Facet facet(Corpus corpus) {
    Facet facet = asked == null ? Facet.TOPIC : asked.facet;
    if (hasAny(corpus, facet)) {
      return facet;
    }
    if (asked == null && hasAny(corpus, Facet.THEME)) {
      return Facet.THEME;
    }
    return facet;
  }

  private static boolean hasAny(Corpus corpus, Facet facet) {
    return corpus.stream().anyMatch(document -> !document.labels(facet).isEmpty());
  }

  /** How many labels pictures show. */
  public int drawn() {
    return top == null ? NAMED : top;
  }

  /**
   * The trends that are to be shown.
   *
   * @throws BadInputException if a label is not among them
   */
  public Trends chosen(Trends all, Taxonomy taxonomy) {
    Trends found = asked == Asked.SUBTOPIC ? all.only(subtopics(all, taxonomy)) : all;
    if (asked == Asked.SUBTOPIC && found.trends().isEmpty()) {
      throw new BadInputException(
          "expected papers with a subtopic, a theme that stands below a topic in the taxonomy,"
              + " found none");
    }
    Trends named = names.isEmpty() ? found : found.only(named(found, taxonomy));
    return top == null ? named : named.top(top);
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
        found.trends().stream().limit(NAMED).map(trend -> trend.label().name()).toList();
    int more = found.trends().size() - names.size();
    return String.join(", ", names) + (more > 0 ? ", … and " + more + " more" : "");
  }
}
