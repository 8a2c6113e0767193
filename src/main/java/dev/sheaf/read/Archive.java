package dev.sheaf.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kind of files that hold other files, or compressed text that Java cannot read; known by their
 * first bytes. They are not read, and the user is told what to do.
 */
enum Archive {
  ZIP("a zip archive; unpack it first", "PK\3\4"),
  RAR("a rar archive; unpack it first", "Rar!\u001a"),
  SEVEN_ZIP("a 7z archive; unpack it first", "7z\u00bc\u00af"),
  XZ("xz data; decompress them first: xz -d", "\u00fd7zX"),
  ZSTD("zstd data; decompress them first: zstd -d", "(\u00b5/\u00fd");

  /** How many bytes of a file are looked at. */
  static final int HEAD = 5;

  private static final Pattern TAR = Pattern.compile(".*\\.(?:tar(?:\\.gz)?|tgz)");
  private static final Pattern OFFICE = Pattern.compile(".*\\.(?:xlsx|docx|pptx|odt|ods|odp|epub)");

  private final String found;
  private final String start;

  Archive(String found, String start) {
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
    return new String(head, StandardCharsets.ISO_8859_1).startsWith(start);
  }
}
