package dev.sheaf.report.digest;

import dev.sheaf.read.format.Format;
import java.io.IOException;

/** The formats that can be read: the word for each, what it is, and a small example. */
public final class FormatList {
  private FormatList() {}

  /** Writes one format after another, examples indented. */
  public static void write(Appendable out) throws IOException {
    for (Format format : Format.values()) {
      out.append(format.word()).append(": ").append(format.description()).append('\n');
      for (String line : format.example().orElse("").lines().toList()) {
        out.append(line.isEmpty() ? "" : "    ").append(line).append('\n');
      }
      out.append('\n');
    }
  }
}
