package dev.sheaf.io;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;

/**
 * The exclusive right to change a folder. One thread of one process has it at a time.
 *
 * <p>It is the operating system's lock of a file in the folder, and ends with the process that
 * holds it, however that ends. The file stays; its text says who holds the lock, for people only.
 */
public final class FolderLock implements AutoCloseable {
  private static final String NAME = ".lock";
  private static final int LONGEST_TEXT = 200;
  private static final long MILLISECONDS_BETWEEN_TRIES = 50;

  /** Far behind the text, since some systems keep others from reading what is locked. */
  private static final long LOCKED_AT = Long.MAX_VALUE - 1;

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  /**
   * Who holds which file in this process. The system's lock is that of the whole process, and is
   * lost as soon as any thread closes the file, so a second one must not even open it.
   */
  private static final ConcurrentMap<Path, String> HELD = new ConcurrentHashMap<>();

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Waits until the folder is free, and takes it.
   *
   * @param doing what it is taken for, such as {@code retraining}
   * @param waiting is told once who holds it, where it is not free at once
   * @throws BadInputException if the lock file is a folder, or cannot be written
   */
  public static FolderLock of(Path folder, String doing, Consumer<String> waiting)
      throws IOException {
    Path file = folder.toRealPath().resolve(NAME);
    requireWritable(folder);
    String holder = holder(doing);
    Waiting wait = new Waiting(folder, waiting);
    for (String other = HELD.putIfAbsent(file, holder);
        other != null;
        other = HELD.putIfAbsent(file, holder)) {
      wait.forThe(other);
    }
    boolean isLocked = false;
    try {
      FileChannel channel = locked(file, wait);
      isLocked = true;
      write(holder, channel);
      return new FolderLock(file, channel);
    } finally {
      if (!isLocked) {
        HELD.remove(file);
      }
    }
  }

  /**
   * Makes sure that the lock can be taken as far as its file goes.
   *
   * @throws BadInputException if it is a folder, or somebody else's
   */
  public static void requireWritable(Path folder) {
    Path file = folder.resolve(NAME);
    if (Files.isDirectory(file)) {
      throw new BadInputException(Location.of(file), "expected a file, found a folder");
    }
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new BadInputException(
          Location.of(file), "expected a file that can be written, found one that cannot");
    }
  }

  private static FileChannel locked(Path file, Waiting wait) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean isLocked = false;
    try {
      while (channel.tryLock(LOCKED_AT, 1, false) == null) {
        wait.forThe(text(channel));
      }
      isLocked = true;
      return channel;
    } finally {
      if (!isLocked) {
        channel.close();
      }
    }
  }

  private static String holder(String doing) {
    return "process "
        + ProcessHandle.current().pid()
        + ", "
        + doing
        + " since "
        + MINUTE.format(LocalDateTime.now(ZoneId.systemDefault()));
  }

  /** Whatever stands there, as one short line. */
  private static String text(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST_TEXT);
    channel.read(bytes, 0);
    return StandardCharsets.UTF_8
        .decode(bytes.flip())
        .toString()
        .replaceAll("[\\p{Cntrl}\\uFFFD]+", " ")
        .strip();
  }

  private static void write(String holder, FileChannel channel) {
    try {
      channel.truncate(0);
      channel.write(StandardCharsets.UTF_8.encode(holder + "\n"), 0);
    } catch (IOException onlyForPeople) {
      // On a full disk nobody is told who holds the lock; what is removed then makes room.
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      channel.truncate(0);
    } finally {
      HELD.remove(file);
    }
  }

  /** Waits in small steps, and tells once for whom. */
  private static final class Waiting {
    private final Path folder;
    private final Consumer<String> told;
    private boolean isTold;

    Waiting(Path folder, Consumer<String> told) {
      this.folder = folder;
      this.told = told;
    }

    void forThe(String holder) throws InterruptedIOException {
      if (!isTold) {
        String who = holder.isEmpty() ? "" : " (" + holder + ")";
        told.accept("another sheaf works on " + folder + who + "; waiting until it has ended");
        isTold = true;
      }
      try {
        Thread.sleep(MILLISECONDS_BETWEEN_TRIES);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted while another sheaf worked on " + folder);
      }
    }
  }
}
