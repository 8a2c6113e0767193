package dev.sheaf.chart.page;

import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import java.util.List;
import java.util.function.Function;

/**
 * What charts call things, and in which language they speak.
 *
 * @param language of titles, axes and notes
 * @param names what to call a label
 * @param order all labels that may ever be drawn, such as a taxonomy's, in an order that stays:
 *     with the label's own name it settles the label's colour
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
