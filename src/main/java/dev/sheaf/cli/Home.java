package dev.sheaf.cli;

import java.nio.file.Path;

/** The folder that Sheaf was cloned into, which holds the default seeds and models. */
final class Home {
  private Home() {}

  /** Digests to learn from. */
  static Path seeds() {
    return folder().resolve("seeds");
  }

  /** Trained models. */
  static Path models() {
    return folder().resolve("models");
  }

  /** Pictures of trends. */
  static Path charts() {
    return folder().resolve("charts");
  }

  /** The launcher tells; else the current folder. */
  private static Path folder() {
    return Path.of(System.getProperty("sheaf.home", ""));
  }
}
