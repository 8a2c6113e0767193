package dev.sheaf.phrase;

import java.util.List;
import java.util.Random;

/** Small texts. */
final class Given {
  private static final List<String> WORDS =
      List.of(
          "agents",
          "agent",
          "planning",
          "web",
          "Web",
          "memory",
          "tools",
          "the",
          "of",
          "is",
          "graph",
          "retrieval",
          "fine-tuning",
          "RAG",
          "poem",
          "Poems",
          "we",
          "navigation");

  private Given() {}

  /** Three sentences of chance. */
  static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size()))).append(i % 10 == 9 ? ". " : " ");
    }
    return text.toString();
  }
}
