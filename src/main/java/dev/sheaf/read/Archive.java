package dev.sheaf.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kind of files that hold other files, or compressed text that Java cannot read; known by their
 * first bytes. They are not read, and the user is told what to do.
 */
enum Archive {
  ZIP("a zip archive; unpack it first", 'P', 'K', 3, 4),
  RAR("a rar archive; unpack it first", 'R', 'a', 'r', '!', 0x1a),
  SEVEN_ZIP("a 7z archive; unpack it first", '7', 'z', 0xbc, 0xaf),
  XZ("xz data; decompress them first: xz -d", 0xfd, '7', 'z', 'X'),
  ZSTD("zstd data; decompress them first: zstd -d", 0x28, 0xb5, 0x2f, 0xfd);

  /** How many bytes of a file are looked at. */
  static final int HEAD = 5;

  private static final Pattern TAR = Pattern.compile(".*\\.(?:tar(?:\\.gz)?|tgz)");
  private static final Pattern OFFICE = Pattern.compile(".*\\.(?:xlsx|docx|pptx|odt|ods|odp|epub)");

  private final String found;
  private final int[] start;

  Archive(String found, int... start) {
    this.found = found;
    this.start = start;
  }

  /** What a file is found to be instead of text, and what to do about it. */
  static Optional<String> foundIn(byte[] head, String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (TAR.matcher(name).matches()) {
      return Optional.of("a tar archive; unpack it first: tar xf");
    }
    Optional<Archive> archive =
        Arrays.stream(values()).filter(kind -> kind.begins(head)).findFirst();
    return archive.filter(ZIP::equals).isPresent() && OFFICE.matcher(name).matches()
        ? Optional.of("a document of an office program; save it as CSV or as text first")
        : archive.map(kind -> kind.found);
  }

  private boolean begins(byte[] head) {
    for (int i = 0; i < start.length; i++) {
      if (i >= head.length || (head[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
