package dev.sheaf.writeback;

import dev.sheaf.read.format.Format;
import java.nio.file.Path;

/**
 * A file whose format has a place for labels, as it was read.
 *
 * @param path as the user named it, or inside the folder that was named
 * @param inside its path below the folder that the user named; of a file that was named itself, its
 *     name
 */
public record DigestFile(Path path, Path inside, Format format, String text) {}
