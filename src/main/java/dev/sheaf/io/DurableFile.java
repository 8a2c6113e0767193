package dev.sheaf.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes and moves files safely: after a crash or a power cut there is the old state or the new
 * one.
 *
 * <p>To replace a file, {@linkplain #write write} the new one beside it under another name, and
 * then {@linkplain #move move} it over the old one.
 */
public final class DurableFile {
  private DurableFile() {}

  /**
   * Writes a file and forces it to disk. Not in one step: a crash may leave a part.
   *
   * @throws FileSystemException that names the file and the reason
   */
  public static void write(Path file, ByteBuffer bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer rest = bytes.duplicate();
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw (IOException)
          new FileSystemException(file.toString(), null, e.getMessage()).initCause(e);
    }
  }

  /** Gives a file the permissions of another one, where that is there and the system has them. */
  public static void keepPermissions(Path of, Path to) throws IOException {
    if (!Files.exists(of)) {
      return;
    }
    try {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(of));
    } catch (UnsupportedOperationException notKnownHere) {
      // Elsewhere a new file has the permissions of its folder.
    }
  }

  /** Moves a file or folder in one step, over what was there if that is a file. */
  public static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    force(to.toAbsolutePath().getParent());
  }

  /** Makes what was made or renamed inside a folder survive a power cut, where the system can. */
  public static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notPossible) {
      // Windows cannot open a folder; there the rename alone has to do.
    }
  }
}
