package dev.sheaf;

import dev.sheaf.error.Require;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The libraries that the launcher's jar has beside it; tests have more. */
public final class RuntimeLibraries {
  private static final Path CLASS_PATH = Path.of("target/runtime-class-path");

  private RuntimeLibraries() {}

  static List<Path> jars() throws IOException {
    Require.that(
        Files.exists(CLASS_PATH), "expected %s, made by mvn process-resources", CLASS_PATH);
    String paths = Files.readString(CLASS_PATH).strip();
    return Arrays.stream(paths.split(File.pathSeparator)).map(Path::of).toList();
  }

  /** Loads Sheaf with these libraries, and nothing else but Java. */
  public static URLClassLoader alone() throws IOException {
    List<URL> all = new ArrayList<>();
    all.add(Sheaf.class.getProtectionDomain().getCodeSource().getLocation());
    for (Path jar : jars()) {
      all.add(jar.toUri().toURL());
    }
    return new URLClassLoader(all.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
