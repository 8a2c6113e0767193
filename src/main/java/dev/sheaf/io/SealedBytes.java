package dev.sheaf.io;

import dev.sheaf.error.Require;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Bytes with a header of 24 bytes: their kind, version, length and CRC-32. Little-endian; what
 * follows the header keeps an alignment of 8 bytes.
 */
public final class SealedBytes {
  private static final int HEADER = 24;

  private SealedBytes() {}

  /** Sealed bytes of that kind, named in at most 8 ASCII letters, and version. */
  public static ByteBuffer seal(String kind, int version, ByteBuffer content) {
    ByteBuffer sealed = allocate(HEADER + content.remaining());
    sealed.putLong(tag(kind)).putInt(version).putInt(checksum(content));
    sealed.putLong(content.remaining()).put(content.duplicate()).flip();
    return sealed;
  }

  /**
   * The content of sealed bytes, not copied.
   *
   * @throws IllegalArgumentException if they are something else, of another version, cut off or
   *     damaged
   */
  public static ByteBuffer open(String kind, int version, ByteBuffer sealed) {
    ByteBuffer bytes = view(sealed);
    Require.that(
        bytes.remaining() >= HEADER,
        "%s: expected a header, found %d bytes",
        kind,
        bytes.remaining());
    Require.that(bytes.getLong(0) == tag(kind), "expected a %s, found something else", kind);
    Require.that(
        bytes.getInt(8) == version,
        "%s: expected version %d, found %d",
        kind,
        version,
        bytes.getInt(8));
    Require.that(
        bytes.getLong(16) == bytes.remaining() - HEADER,
        "%s: expected %d bytes, found %d",
        kind,
        bytes.getLong(16),
        bytes.remaining() - HEADER);
    ByteBuffer content = view(bytes.position(HEADER));
    Require.that(bytes.getInt(12) == checksum(content), "%s: damaged, the checksum differs", kind);
    return content;
  }

  /** Outside of the heap, as mapped files are, so that reading either runs the same code. */
  public static ByteBuffer allocate(int bytes) {
    return ByteBuffer.allocateDirect(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** A view of the bytes from position to limit, with a position of its own. */
  public static ByteBuffer view(ByteBuffer bytes) {
    return bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The next so many bytes, passed over; what follows begins at a multiple of 8. */
  public static ByteBuffer section(ByteBuffer content, long bytes) {
    Require.that(
        bytes >= 0 && bytes <= content.remaining(),
        "damaged: a section of %d bytes in %d",
        bytes,
        content.remaining());
    ByteBuffer section = view(content.slice(content.position(), (int) bytes));
    content.position((int) Math.min(content.limit(), content.position() + aligned(bytes)));
    return section;
  }

  /**
   * How many items follow, read and passed over. So nobody makes room for more items than the bytes
   * can hold.
   *
   * @param leastBytes how many bytes an item has at least
   */
  public static int count(ByteBuffer content, int leastBytes) {
    int count = content.getInt();
    Require.that(
        count >= 0 && count <= content.remaining() / leastBytes,
        "damaged: %d items in %d bytes",
        count,
        content.remaining());
    return count;
  }

  /** The UTF-8 text behind its length, read and passed over. */
  public static String text(ByteBuffer content) {
    byte[] text = new byte[count(content, 1)];
    content.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  /** A length with the gap behind it: the next multiple of 8. */
  public static long aligned(long bytes) {
    return (bytes + 7) / 8 * 8;
  }

  private static int checksum(ByteBuffer content) {
    CRC32 crc = new CRC32();
    crc.update(content.duplicate());
    return (int) crc.getValue();
  }

  private static long tag(String kind) {
    long tag = 0;
    for (int i = 0; i < 8; i++) {
      tag = tag << 8 | (i < kind.length() ? kind.charAt(i) & 0xff : ' ');
    }
    return tag;
  }
}
