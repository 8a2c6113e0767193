package dev.sheaf.read.spelling;

import java.util.List;
import java.util.Random;

/** What curators put around papers, at random; or nothing. */
final class Decoration {
  private static final List<String> EMOJI = List.of("🔥 ", "⭐ ", "🚀 ", "");

  private final Random random;
  private final boolean isPlain;
  private int number;

  private Decoration(Random random, boolean isPlain) {
    this.random = random;
    this.isPlain = isPlain;
  }

  static Decoration none() {
    return new Decoration(new Random(0), true);
  }

  static Decoration any(Random random) {
    return new Decoration(random, false);
  }

  private boolean may() {
    return !isPlain && random.nextInt(3) == 0;
  }

  String begin() {
    return "# Awesome Papers\n\n"
        + (may()
            ? "[![Stars](https://img.shields.io/github/stars/a/b)](https://github.com/a/b)\n\n"
            : "")
        + (may() ? "A list of papers that we like to read.\n\n" : "")
        + (may() ? "\n\n" : "");
  }

  String heading(String label) {
    number = 0;
    return "## " + (may() ? emoji() : "") + label + "\n\n";
  }

  String emoji() {
    return may() ? EMOJI.get(random.nextInt(EMOJI.size())) : "";
  }

  String code() {
    return may() ? " [[code](https://github.com/a/b" + random.nextInt(99) + ")]" : "";
  }

  String codeBelow() {
    return may() ? "\n  - Code: https://github.com/a/b" + random.nextInt(99) : "";
  }

  int next() {
    return ++number;
  }

  /** The whole text as some editors save it. */
  String saved(String text) {
    String lines = may() ? text.replace("\n", "\r\n") : text;
    return may() ? "\uFEFF" + lines : lines;
  }
}
