package dev.sheaf.feature;

import dev.sheaf.text.Terms;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Texts of terms, one behind the other in blocks; a place tells block and position. */
final class TextStore {
  private static final int BLOCK_BITS = 20;
  private static final int BLOCK = 1 << BLOCK_BITS;

  private byte[][] blocks = {new byte[BLOCK]};
  private int block;
  private int end;

  long append(Terms terms, int term) {
    int length = terms.length(term);
    long place = open(2 + 3 * length);
    byte[] bytes = blocks[block];
    int start = end + 2;
    int at = start;
    for (int i = 0; i < length; i++) {
      char c = terms.charAt(term, i);
      if (c < 0x80) {
        bytes[at++] = (byte) c;
      } else {
        at = encode(terms, term, i, bytes, at);
      }
    }
    close(at - start);
    return place;
  }

  /** Writes a character that is not ASCII; one in two halves with the first of them. */
  private static int encode(Terms terms, int term, int i, byte[] bytes, int at) {
    char c = terms.charAt(term, i);
    if (Character.isLowSurrogate(c)) {
      return at;
    }
    int point = c;
    if (Character.isHighSurrogate(c)) {
      point = Character.toCodePoint(c, terms.charAt(term, i + 1));
    }
    int more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    bytes[at] = (byte) ((0xff00 >> (more + 1)) | (point >> (6 * more)));
    for (int k = 1; k <= more; k++) {
      bytes[at + k] = (byte) (0x80 | ((point >> (6 * (more - k))) & 0x3f));
    }
    return at + more + 1;
  }

  /**
   * Takes over all texts of another store; nothing is copied.
   *
   * @return what their places are greater by than they were there
   */
  long appendAll(TextStore other) {
    int own = block + 1;
    blocks = Arrays.copyOf(blocks, own + other.block + 1);
    System.arraycopy(other.blocks, 0, blocks, own, other.block + 1);
    block = own + other.block;
    end = BLOCK; // Neither store may write on in a block of both.
    other.end = BLOCK;
    return (long) own << BLOCK_BITS;
  }

  int length(long place) {
    return lengthAt(blocks[(int) (place >>> BLOCK_BITS)], (int) place & (BLOCK - 1));
  }

  void put(long place, ByteBuffer into) {
    byte[] from = blocks[(int) (place >>> BLOCK_BITS)];
    into.put(from, ((int) place & (BLOCK - 1)) + 2, length(place));
  }

  private static int lengthAt(byte[] bytes, int position) {
    return (bytes[position] & 0xff) << 8 | (bytes[position + 1] & 0xff);
  }

  /** Makes room for a text and its length. */
  private long open(int bytes) {
    if (end + bytes > BLOCK) {
      block++;
      end = 0;
      if (block == blocks.length) {
        blocks = Arrays.copyOf(blocks, block * 2);
      }
      blocks[block] = new byte[BLOCK];
    }
    return (long) block << BLOCK_BITS | end;
  }

  private void close(int length) {
    blocks[block][end] = (byte) (length >> 8);
    blocks[block][end + 1] = (byte) length;
    end += 2 + length;
  }
}
