package dev.sheaf.bench;

import java.util.List;
import java.util.Random;

/**
 * Texts damaged at random: parts lost, repeated, mixed with others and with what readers look for.
 */
public final class DamagedTexts {
  private static final int MOST_CHANGES = 8;
  private static final int LONG_INPUT_EVERY = 2000;
  private static final int LONG_INPUT = 100_000;

  /** What readers look for, in any order. */
  private static final List<String> FRAGMENTS =
      List.of(
          "#",
          "##### ",
          "# 摘要\n",
          "> ",
          "- ",
          "* ",
          "1. ",
          "1、",
          "一、",
          "|",
          "|---|",
          "| :-: |\n",
          "`",
          "```\n",
          "~~~\n",
          "[",
          "](",
          "](https://arxiv.org/abs/2403.00001)",
          "![",
          ")",
          "<",
          ">",
          "<details>",
          "<summary>",
          "</summary>",
          "</details>",
          "<table><tr><td>",
          "</td>",
          "<br>",
          "<a href=\"https://arxiv.org/abs/2403.00002\">",
          "</a>",
          "<h2>",
          "</h2>",
          "<!--",
          "-->",
          "&amp;",
          "&#x1F600;",
          "{",
          "}",
          "\"",
          "\\",
          "\\u",
          ":",
          ",",
          ";",
          "\t",
          "\r",
          "\r\n",
          "\n",
          "\n\n",
          "    ",
          "《",
          "》",
          "（",
          "）",
          "【",
          "】",
          "**",
          "__",
          "*",
          "_",
          "$",
          "$$",
          "Abstract:",
          "摘要：",
          "论文链接：",
          "Paper: ",
          "发布时间：2024年02月29日",
          "2024-05-01",
          "05-2024",
          "2024",
          "Mar 2024",
          "from 2024 - now",
          "https://arxiv.org/abs/2402.00001\n",
          "https://doi.org/10.1000/x",
          "http://",
          "www.",
          "et al.",
          "@article{",
          "title = {",
          "}\n}",
          "TY  - ",
          "ER  - ",
          "---\n",
          "title: ",
          "<entry>",
          "</entry>",
          "<?xml version=\"1.0\"?>",
          "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>",
          "\uFEFF",
          "\u0000",
          "\uD83E",
          "\uD83E\uDD16",
          "\u202E",
          "\u2028",
          "\u0301",
          "é",
          "智能体",
          "，",
          "、",
          "；",
          "９",
          "99999999999");

  private final List<String> texts;
  private final Random random;

  /**
   * @param texts what is damaged; none is empty
   */
  public DamagedTexts(List<String> texts, Random random) {
    this.texts = List.copyOf(texts);
    this.random = random;
  }

  /** The next text, damaged in one place or several, sometimes very long. */
  public String next() {
    StringBuilder text = new StringBuilder(any(texts));
    for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
      change(text);
    }
    if (random.nextInt(LONG_INPUT_EVERY) == 0) {
      repeatPart(text);
    }
    return text.toString();
  }

  private void change(StringBuilder text) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(1 + random.nextInt(80)));
    switch (random.nextInt(8)) {
      case 0 -> text.delete(from, to);
      case 1 -> text.insert(from, text.substring(from, to));
      case 2 -> text.setLength(Math.max(1, from));
      case 3 -> splice(text, from);
      case 4 -> text.insert(from, any(FRAGMENTS).repeat(1 + random.nextInt(40)));
      case 5 -> text.replace(from, to, any(FRAGMENTS));
      default -> text.insert(from, any(FRAGMENTS));
    }
  }

  private void splice(StringBuilder text, int at) {
    String other = any(texts);
    int from = random.nextInt(other.length());
    text.insert(at, other.substring(from, Math.min(other.length(), from + random.nextInt(400))));
  }

  /** Makes a long text in which something comes again and again, where slow readers show. */
  private void repeatPart(StringBuilder text) {
    int from = random.nextInt(text.length());
    String part =
        random.nextBoolean()
            ? any(FRAGMENTS)
            : text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(60)));
    text.insert(from, part.repeat(LONG_INPUT / part.length()));
  }

  private <T> T any(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }
}
