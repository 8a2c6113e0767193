package dev.sheaf.audit;

import java.util.Locale;

/** How an issue writes what it estimates. */
final class Wording {
  private Wording() {}

  /** To two decimals, or as below a hundredth. */
  static String probability(double probability) {
    return probability < 0.01 ? "below 0.01" : String.format(Locale.ROOT, "%.2f", probability);
  }
}
