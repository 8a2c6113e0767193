package dev.sheaf.writeback;

import dev.sheaf.read.format.Format;
import java.nio.file.Path;

/**
 * A file that was read and whose format has a place for labels.
 *
 * @param path path the path as the user named it, or a path in the folder that the user named
 * @param inside its path below the folder that the user named; of a file that was named itself, its
 *     name
 */
public record DigestFile(Path path, Path inside, Format format, String text) {}
