package dev.sheaf.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of Sheaf and of the Java it runs on. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"sheaf " + sheaf() + " (Java " + Runtime.version() + ")"};
  }

  /** Sheaf's version, as the build wrote it into the jar. */
  static String sheaf() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
