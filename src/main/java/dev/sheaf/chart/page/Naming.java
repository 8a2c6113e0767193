package dev.sheaf.chart.page;

import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import java.util.List;
import java.util.function.Function;

/**
 * The language of charts and the names of labels on them.
 *
 * @param language the language of titles, axes and notes
 * @param names gives the name of a label
 * @param order all labels that may ever be drawn, such as those of a taxonomy, in a fixed order.
 *     The order and the name of a label decide its colour
 */
public record Naming(Language language, Function<Label, String> names, List<Label> order) {
  public Naming {
    order = List.copyOf(order);
  }

  /** Labels by the names that the digest gives them. */
  public static Naming plain(Language language) {
    return new Naming(language, Label::name, List.of());
  }
}
