package dev.sheaf.cli.option;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Facet;
import dev.sheaf.run.TrendChoice;
import dev.sheaf.run.TrendsRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** Which labels trends are shown of. What is tested does not depend on what is shown. */
public final class TrendLabels {
  private static final int DRAWN = 12;

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

    /** By their words. */
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
          "Show only the N labels with the most papers. Default: see --all; 12 in pictures.")
  private Integer top;

  /** The facet that is counted. */
  public Facet facet(Corpus corpus) {
    return TrendsRun.facet(Optional.ofNullable(asked).map(a -> a.facet), corpus);
  }

  /** What is shown of the trends found. */
  public TrendChoice choice() {
    return new TrendChoice(
        asked == Asked.SUBTOPIC, names, top == null ? OptionalInt.empty() : OptionalInt.of(top));
  }

  /** Whether the user said which labels to show. */
  public boolean areChosen() {
    return top != null || !names.isEmpty();
  }

  /** How many labels pictures show. */
  public int drawn() {
    return top == null ? DRAWN : top;
  }
}
