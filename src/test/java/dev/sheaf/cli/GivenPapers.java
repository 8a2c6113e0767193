package dev.sheaf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Papers in JSON lines that are plainly of three kinds: robots, medicine and dialogue. */
public final class GivenPapers {
  private static final List<List<String>> ENGLISH =
      List.of(
          List.of("robot", "navigation", "grasp", "arm", "object"),
          List.of("clinical", "patient", "diagnosis", "disease", "radiology"),
          List.of("dialogue", "utterance", "response", "chatbot", "speech"));
  private static final List<List<String>> CHINESE =
      List.of(
          List.of("机器人", "导航", "抓取", "机械臂", "物体"),
          List.of("临床", "患者", "诊断", "疾病", "放射学"),
          List.of("对话", "话语", "回复", "聊天机器人", "语音"));
  private static final List<List<String>> TRADITIONAL =
      List.of(
          List.of("機器人", "導航", "抓取", "機械臂", "物體"),
          List.of("臨床", "患者", "診斷", "疾病", "放射學"),
          List.of("對話", "話語", "回覆", "聊天機器人", "語音"));

  private GivenPapers() {}

  /** Paper p0, p1 and so on to 89, by turns of each kind; what else is in the line is added. */
  public static Path english(Path file, IntFunction<String> facts) throws IOException {
    return write(file, facts, i -> "We study " + words(i, ENGLISH, " and the "));
  }

  public static Path simplified(Path file, IntFunction<String> facts) throws IOException {
    return write(file, facts, i -> "我们研究" + words(i, CHINESE, "的方法，以及"));
  }

  public static Path traditional(Path file, IntFunction<String> facts) throws IOException {
    return write(file, facts, i -> "我們研究" + words(i, TRADITIONAL, "的方法，以及"));
  }

  /** No more than id and text. */
  public static String nothing(int paper) {
    return "";
  }

  /** What kind a paper is of, as a label. */
  public static String kind(int paper) {
    return ",\"label\":\"kind " + paper % 3 + "\"";
  }

  /** A paper in English of one kind, labelled as one of another. */
  public static String line(int paper, int labelledAs) {
    String text = words(paper, ENGLISH, " and the ");
    return "{\"id\":\"p"
        + paper
        + "\",\"date\":\"2024-01-"
        + (10 + paper % 20)
        + "\",\"text\":\"We study "
        + text
        + ".\",\"topic\":\"kind "
        + labelledAs % 3
        + "\"}\n";
  }

  private static Path write(Path file, IntFunction<String> facts, IntFunction<String> texts)
      throws IOException {
    return Files.writeString(
        file,
        IntStream.range(0, 90)
            .mapToObj(
                i ->
                    "{\"id\":\"p%s\",\"text\":\"%s.\"%s}\n"
                        .formatted(String.valueOf(i), texts.apply(i), facts.apply(i)))
            .collect(Collectors.joining()));
  }

  private static String words(int paper, List<List<String>> kinds, String between) {
    List<String> words = new ArrayList<>(kinds.get(paper % 3));
    Collections.shuffle(words, new Random(paper));
    return String.join(between, words.subList(0, 4)) + between + paper;
  }
}
