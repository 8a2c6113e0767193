package dev.sheaf.read.spelling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A made-up paper, as a curator knows it. */
record Paper(String id, String title, LocalDate date, String label, String text) {
  private static final List<String> NAMES =
      List.of("Planning", "Memory", "Retrieval", "Agents", "Reasoning", "Alignment", "Tools");
  private static final List<String> WHAT =
      List.of("Language Models", "Long Documents", "Knowledge Graphs", "Small Models", "Web Pages");
  private static final List<String> HOW =
      List.of("How Well Does It Work?", "a Survey", "Simple vs. Complex", "Part II", "at Scale");
  private static final List<String> ZH =
      List.of("大语言模型", "智能体", "规划方法", "检索增强", "知识图谱", "长文档", "记忆", "推理能力");
  private static final List<String> LABELS =
      List.of("Agents", "Retrieval", "规划", "LLM Theory", "知识图谱");

  String address() {
    return "https://arxiv.org/abs/" + id;
  }

  /** Papers of a few labels, those of one label behind one another. */
  static List<Paper> several(Random random) {
    List<Paper> papers = new ArrayList<>();
    int labels = 1 + random.nextInt(3);
    for (int i = 0; i < labels; i++) {
      int count = 1 + random.nextInt(3);
      for (int j = 0; j < count; j++) {
        papers.add(any(papers.size(), LABELS.get(i), random));
      }
    }
    return papers;
  }

  private static Paper any(int number, String label, Random random) {
    LocalDate date = LocalDate.of(2024, 1 + random.nextInt(9), 1 + random.nextInt(28));
    String id =
        String.format(
            Locale.ROOT,
            "%02d%02d.%05d",
            24,
            date.getMonthValue(),
            10 + number + 50 * random.nextInt(99));
    boolean isChinese = random.nextInt(3) == 0;
    String title = isChinese ? chinese(3, random) + "的研究" + number : english(number, random);
    String text =
        isChinese
            ? "本文研究" + chinese(12, random) + "。结果表明该方法有效。"
            : "We study "
                + words(12, random)
                + ". The results show that the method works in practice.";
    return new Paper(id, title, date, label, text);
  }

  private static String english(int number, Random random) {
    String start = from(NAMES, random) + " with " + from(WHAT, random) + " " + (number + 2) + "D";
    return random.nextBoolean() ? start : start + ": " + from(HOW, random);
  }

  private static String chinese(int length, Random random) {
    return IntStream.range(0, length).mapToObj(i -> from(ZH, random)).collect(Collectors.joining());
  }

  private static String words(int length, Random random) {
    return IntStream.range(0, length)
        .mapToObj(i -> from(i % 2 == 0 ? NAMES : WHAT, random).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" of "));
  }

  private static <T> T from(List<T> things, Random random) {
    return things.get(random.nextInt(things.size()));
  }
}
