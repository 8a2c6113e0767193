package dev.sheaf.phrase;

import dev.sheaf.text.hanlp.ChineseSegmenter.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of all texts in reading order, as numbers. Behind each sentence, and where something
 * stands that is no word, there is a {@link #BREAK}; each text begins with one.
 *
 * <p>A word is what its spellings have in common: {@code Agents} and {@code agent} are one. Filled
 * by {@link WordScan} and, of Chinese, changed by {@link WordJoiner}; then only read.
 */
final class Tokens {
  static final int BREAK = -1;

  /** What stands between a word and the one before. */
  static final byte SPACE = 0;

  static final byte HYPHEN = 1;
  static final byte NOTHING = 2;

  private int[] words = new int[1 << 16];
  private int[] spellings = new int[1 << 16];
  private byte[] joints = new byte[1 << 16];
  private int size;
  private int[] starts = new int[1 << 10];
  private int texts;

  private final Names wordNames = new Names();
  private final Names spellingNames = new Names();
  private int[] wordOfSpelling = new int[1 << 12];
  private final List<Map<Part, Integer>> parts = new ArrayList<>();

  /** Strings and their numbers, in the order met. */
  private static final class Names {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    int number(String name) {
      Integer known = numbers.putIfAbsent(name, names.size());
      if (known == null) {
        names.add(name);
        return names.size() - 1;
      }
      return known;
    }
  }

  void beginText() {
    starts = texts + 2 > starts.length ? Arrays.copyOf(starts, 2 * texts + 2) : starts;
    starts[texts++] = size;
    starts[texts] = size;
    addBreak();
  }

  void addBreak() {
    if (size == 0 || words[size - 1] != BREAK || starts[texts - 1] == size) {
      add(BREAK, BREAK, SPACE);
    }
  }

  /** The number of a spelling, or -1 where it was never met. */
  int spelling(String spelling) {
    return spellingNames.numbers.getOrDefault(spelling, BREAK);
  }

  /** Makes a spelling one of a word. */
  int addSpelling(String spelling, String word) {
    int number = spellingNames.number(spelling);
    if (number >= wordOfSpelling.length) {
      wordOfSpelling = Arrays.copyOf(wordOfSpelling, 2 * number);
    }
    wordOfSpelling[number] = wordNames.number(word);
    return number;
  }

  void addWord(int spelling, byte joint) {
    add(wordOfSpelling[spelling], spelling, joint);
  }

  /** A word of Chinese, which does something in its sentence. */
  void addWord(int spelling, byte joint, Part part) {
    addWord(spelling, joint);
    int word = words[size - 1];
    while (parts.size() <= word) {
      parts.add(new EnumMap<>(Part.class));
    }
    parts.get(word).merge(part, 1, Integer::sum);
  }

  private void add(int word, int spelling, byte joint) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      spellings = Arrays.copyOf(spellings, 2 * size);
      joints = Arrays.copyOf(joints, 2 * size);
    }
    words[size] = word;
    spellings[size] = spelling;
    joints[size++] = joint;
    starts[texts] = size;
  }

  /** Takes back all since there were that many, as if there had been a break. */
  void breakSince(int position) {
    size = position;
    starts[texts] = size;
    addBreak();
  }

  int size() {
    return size;
  }

  int texts() {
    return texts;
  }

  int start(int text) {
    return starts[text];
  }

  int end(int text) {
    return starts[text + 1];
  }

  /** The word at a position, or {@link #BREAK}. */
  int word(int position) {
    return position < size ? words[position] : BREAK;
  }

  int spelling(int position) {
    return spellings[position];
  }

  byte joint(int position) {
    return joints[position];
  }

  /** Whether a word is joined to the one before by a hyphen. */
  boolean isJoined(int position) {
    return position < size && words[position] != BREAK && joints[position] == HYPHEN;
  }

  /** Whether a word is written with an s at its end, which its basic form does not have. */
  boolean isPlural(int position) {
    return written(spellings[position]).endsWith("s") && !text(words[position]).endsWith("s");
  }

  /** How many different spellings there are. */
  int spellings() {
    return spellingNames.names.size();
  }

  /** How many different words there are. */
  int distinct() {
    return wordNames.names.size();
  }

  String text(int word) {
    return wordNames.names.get(word);
  }

  /** The characters of a spelling. */
  String written(int spelling) {
    return spellingNames.names.get(spelling);
  }

  /** What a word of Chinese does most often; a noun where that was never said. */
  Part part(int word) {
    Part best = Part.NOUN;
    int most = 0;
    Map<Part, Integer> counts = word < parts.size() ? parts.get(word) : Map.of();
    for (Map.Entry<Part, Integer> part : counts.entrySet()) {
      best = part.getValue() > most ? part.getKey() : best;
      most = Math.max(most, part.getValue());
    }
    return best;
  }

  /** Some words in a row as they are written. */
  String written(int from, int to) {
    if (to == from + 1) {
      return written(spellings[from]);
    }
    StringBuilder text = new StringBuilder(written(spellings[from]));
    for (int position = from + 1; position < to; position++) {
      switch (joints[position]) {
        case SPACE -> text.append(' ');
        case HYPHEN -> text.append('-');
        default -> {}
      }
      text.append(written(spellings[position]));
    }
    return text.toString();
  }
}
