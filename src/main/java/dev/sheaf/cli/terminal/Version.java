package dev.sheaf.cli.terminal;

import dev.sheaf.store.Manifest;
import picocli.CommandLine.IVersionProvider;

/** The version of Sheaf and of the Java it runs on. */
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"sheaf " + sheaf() + " (Java " + Runtime.version() + ")"};
  }

  /** Sheaf's version, as the build wrote it. */
  public static String sheaf() {
    return Manifest.version();
  }
}
