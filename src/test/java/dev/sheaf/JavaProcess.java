package dev.sheaf;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Another Java, with the classes of this one. */
public final class JavaProcess {
  private JavaProcess() {}

  /** A process to be started, with options of Java, that runs a class with these words. */
  public static ProcessBuilder of(List<String> options, Class<?> main, String... words) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> classes = List.of("-cp", System.getProperty("java.class.path"), main.getName());
    return new ProcessBuilder(
        Stream.of(List.of(java), options, classes, List.of(words)).flatMap(List::stream).toList());
  }
}
