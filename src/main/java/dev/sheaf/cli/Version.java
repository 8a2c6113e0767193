package dev.sheaf.cli;

import dev.sheaf.model.Manifest;
import picocli.CommandLine.IVersionProvider;

/** The version of Sheaf and of the Java it runs on. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"sheaf " + sheaf() + " (Java " + Runtime.version() + ")"};
  }

  /** Sheaf's version, as the build wrote it. */
  static String sheaf() {
    return Manifest.version();
  }
}
