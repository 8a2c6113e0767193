package dev.sheaf.source;

import java.nio.file.Path;

/**
 * A file whose format has a place for labels, as it was read.
 *
 * @param path as the user named it, or inside the folder that was named
 * @param inside its path below the folder that the user named; of a file that was named itself, its
 *     name
 */
public record LabelFile(Path path, Path inside, Format format, String text) {}
