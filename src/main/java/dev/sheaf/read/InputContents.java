package dev.sheaf.read;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A hash of everything that a run reads. It shows that nothing changed without reading a single
 * paper. It is the SHA-256 of the sorted SHA-256s of all files and of the options that matter.
 * Names, times and the order of the files do not count.
 */
public final class InputContents {
  private static final int BLOCK = 1 << 18;

  private final TreeSet<String> parts = new TreeSet<>();

  private InputContents() {}

  /** Nothing yet. */
  public static InputContents none() {
    return new InputContents();
  }

  /**
   * These files, and those in folders among them.
   *
   * @param role what they are read as, such as papers
   * @return the same contents; nothing if standard input or a pipe is among the files, which cannot
   *     be read twice
   */
  public Optional<InputContents> with(String role, List<Path> paths) {
    List<InputFile> files = InputFiles.of(paths).files();
    if (!files.stream().allMatch(InputContents::canBeReadTwice)) {
      return Optional.empty();
    }
    for (InputFile file : files) {
      List<String> subjects = Subjects.of(file.path());
      add(subjects.isEmpty() ? role : role + " about " + subjects, file.path().get());
    }
    return Optional.of(this);
  }

  private static boolean canBeReadTwice(InputFile file) {
    return file.path().filter(Files::isRegularFile).isPresent();
  }

  /** A table beside the papers, where there is such a file. */
  public InputContents withTable(String role, Path file) {
    if (Files.isRegularFile(file)) {
      add(role, file);
    }
    return this;
  }

  /** Something else that matters, such as a setting. */
  public InputContents withFact(String role, String fact) {
    parts.add(role + ' ' + fact);
    return this;
  }

  private void add(String role, Path file) {
    MessageDigest digest = sha256();
    byte[] block = new byte[BLOCK];
    try (InputStream in = new FileInputStream(file.toFile())) {
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        digest.update(block, 0, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    parts.add(role + ' ' + HexFormat.of().formatHex(digest.digest()));
  }

  /** The hash as 64 hexadecimal digits. */
  public String hash() {
    MessageDigest digest = sha256();
    digest.update(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
