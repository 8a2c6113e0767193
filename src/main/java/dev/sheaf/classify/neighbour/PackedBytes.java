package dev.sheaf.classify.neighbour;

import dev.sheaf.error.Require;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers in as few bytes as they need, seven bits in each, and texts behind their lengths. */
final class PackedBytes {
  private byte[] bytes = new byte[256];
  private int size;

  PackedBytes number(int value) {
    int rest = value;
    while (rest >= 0x80) {
      octet((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    return octet(rest);
  }

  PackedBytes octet(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = (byte) value;
    return this;
  }

  PackedBytes text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    return number(encoded.length).octets(encoded);
  }

  PackedBytes octets(byte... more) {
    if (more.length > bytes.length - size) {
      bytes = Arrays.copyOf(bytes, 2 * (size + more.length));
    }
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
    return this;
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** The number at the position of a buffer, passed over. */
  static int number(ByteBuffer from) {
    int octet = from.get();
    int value = octet & 0x7f;
    for (int shift = 7; octet < 0; shift += 7) {
      octet = from.get();
      value |= (octet & 0x7f) << shift;
    }
    return value;
  }

  /** How many items follow, each of one byte or more: the number there, passed over. */
  static int count(ByteBuffer from) {
    int count = number(from);
    Require.that(
        count >= 0 && count <= from.remaining(),
        "damaged: %d items in %d bytes",
        count,
        from.remaining());
    return count;
  }

  /** The text at the position of a buffer, passed over. */
  static String text(ByteBuffer from) {
    byte[] encoded = new byte[count(from)];
    from.get(encoded);
    return new String(encoded, StandardCharsets.UTF_8);
  }
}
