package dev.sheaf.classify.neighbour;

import dev.sheaf.error.Require;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Writes characters in as few bits as they are frequent: the optimal prefix code of Huffman (1952)
 * in its canonical form, which the lengths of the codes tell. Titles in two languages shrink to 45
 * %, and each can be read by itself.
 */
final class CharacterCode {
  private static final int CHARACTERS = Character.MAX_VALUE + 1;
  private static final int LONGEST = 48;

  private final char[] ordered;
  private final byte[] lengths = new byte[CHARACTERS];
  private final long[] codes = new long[CHARACTERS];
  private final int[] firstOfLength = new int[LONGEST + 2];

  /** The characters by the lengths of their codes; all others have the length 0 and no code. */
  private CharacterCode(byte[] lengths) {
    System.arraycopy(lengths, 0, this.lengths, 0, CHARACTERS);
    int[] symbols =
        IntStream.range(0, CHARACTERS)
            .filter(symbol -> lengths[symbol] > 0)
            .boxed()
            .sorted(Comparator.comparing((Integer symbol) -> lengths[symbol]))
            .mapToInt(symbol -> symbol)
            .toArray();
    ordered = new char[symbols.length];
    long code = 0;
    int length = 0;
    for (int i = 0; i < symbols.length; i++) {
      code = i == 0 ? 0 : code + 1;
      while (length < lengths[symbols[i]]) {
        code <<= 1;
        firstOfLength[++length] = i;
      }
      ordered[i] = (char) symbols[i];
      codes[symbols[i]] = code;
    }
    Arrays.fill(firstOfLength, length + 1, firstOfLength.length, symbols.length);
  }

  /** The best code for texts; it has a code for their characters only. */
  static CharacterCode of(Iterable<String> texts) {
    long[] counts = new long[CHARACTERS];
    for (String text : texts) {
      for (int i = 0; i < text.length(); i++) {
        counts[text.charAt(i)]++;
      }
    }
    PriorityQueue<Node> nodes = new PriorityQueue<>();
    for (int symbol = 0; symbol < CHARACTERS; symbol++) {
      if (counts[symbol] > 0) {
        nodes.add(new Node(counts[symbol], symbol, symbol));
      }
    }
    byte[] lengths = new byte[CHARACTERS];
    if (nodes.size() == 1) {
      lengths[nodes.remove().first] = 1;
    }
    while (nodes.size() > 1) {
      Node node = nodes.remove().with(nodes.remove());
      for (int symbol : node.symbols) {
        lengths[symbol]++;
      }
      nodes.add(node);
    }
    return new CharacterCode(lengths);
  }

  /** Some characters that share the beginning of their codes. */
  private static final class Node implements Comparable<Node> {
    private final long count;
    private final int first;
    private final int[] symbols;

    Node(long count, int first, int... symbols) {
      this.count = count;
      this.first = first;
      this.symbols = symbols;
    }

    Node with(Node other) {
      int[] both = Arrays.copyOf(symbols, symbols.length + other.symbols.length);
      System.arraycopy(other.symbols, 0, both, symbols.length, other.symbols.length);
      return new Node(count + other.count, Math.min(first, other.first), both);
    }

    @Override
    public int compareTo(Node other) {
      int byCount = Long.compare(count, other.count);
      return byCount != 0 ? byCount : Integer.compare(first, other.first);
    }
  }

  /** Writes the code itself: how many characters there are, each with the length of its code. */
  void writeTo(PackedBytes into) {
    into.number(ordered.length);
    for (char symbol : ordered) {
      into.number(symbol).octet(lengths[symbol]);
    }
  }

  /**
   * The code at the position of a buffer, passed over.
   *
   * @throws IllegalArgumentException where there is none
   */
  static CharacterCode readFrom(ByteBuffer from) {
    byte[] lengths = new byte[CHARACTERS];
    for (int symbols = PackedBytes.number(from); symbols > 0; symbols--) {
      int symbol = PackedBytes.number(from);
      byte length = from.get();
      Require.that(
          symbol < CHARACTERS && length > 0 && length <= LONGEST,
          "damaged: character %d with a code of %d bits",
          symbol,
          length);
      lengths[symbol] = length;
    }
    return new CharacterCode(lengths);
  }

  /** Writes how many characters there are, then their codes, the last octet filled with zeros. */
  void write(String text, PackedBytes into) {
    into.number(text.length());
    long bits = 0;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char symbol = text.charAt(i);
      bits = (bits << lengths[symbol]) | codes[symbol];
      count += lengths[symbol];
      while (count >= 8) {
        count -= 8;
        into.octet((int) (bits >>> count) & 0xff);
      }
    }
    if (count > 0) {
      into.octet((int) (bits << (8 - count)) & 0xff);
    }
  }

  /** The text that was written at the position of a buffer, passed over. */
  String read(ByteBuffer from) {
    char[] text = new char[PackedBytes.number(from)];
    int octet = 0;
    int left = 0;
    for (int i = 0; i < text.length; i++) {
      long code = 0;
      int length = 0;
      int symbol = -1;
      while (symbol < 0) {
        if (left == 0) {
          octet = from.get();
          left = 8;
        }
        code = (code << 1) | ((octet >>> --left) & 1);
        symbol = symbol(code, ++length);
      }
      text[i] = (char) symbol;
    }
    return new String(text);
  }

  /** The character with a code of that length; -1 where there is none. */
  private int symbol(long code, int length) {
    Require.that(length <= LONGEST, "damaged: a code of more than %d bits", LONGEST);
    int first = firstOfLength[length];
    if (first == firstOfLength[length + 1]) {
      return -1;
    }
    long place = code - codes[ordered[first]];
    boolean isOne = place >= 0 && place < firstOfLength[length + 1] - first;
    return isOne ? ordered[first + (int) place] : -1;
  }
}
