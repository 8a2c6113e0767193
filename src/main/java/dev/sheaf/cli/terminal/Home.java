package dev.sheaf.cli.terminal;

import java.nio.file.Path;

/** The folder that Sheaf was cloned into, which holds the default seeds and models. */
public final class Home {
  private Home() {}

  /** Digests to learn from. */
  public static Path seeds() {
    return folder().resolve("seeds");
  }

  /** The taxonomy of the digests to learn from. */
  public static Path taxonomy() {
    return seeds().resolve("taxonomy.csv");
  }

  /** Trained models. */
  public static Path models() {
    return folder().resolve("models");
  }

  /** Pictures of trends. */
  public static Path charts() {
    return folder().resolve("charts");
  }

  /** The launcher tells; else the current folder. */
  private static Path folder() {
    return Path.of(System.getProperty("sheaf.home", ""));
  }
}
