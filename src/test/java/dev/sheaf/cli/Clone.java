package dev.sheaf.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is to a command what a fresh clone is, with a model of the seeds. */
record Clone(Path folder) {
  private static final String LAUNCHER =
      """
      #!/bin/sh
      exec "%s" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -Dsheaf.home="%s" -Dsheaf.columns="${COLUMNS:-0}" \\
        -cp "%s" %s "$@"
      """;

  /** Copies what commands read, and makes a launcher that runs the classes under test. */
  static Clone in(Path folder) throws IOException {
    copy(Path.of("seeds"), folder.resolve("seeds"));
    copy(Path.of("examples"), folder.resolve("examples"));
    copy(Models.trained(), folder.resolve("models"));
    Path launcher = folder.resolve("sheaf");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path = System.getProperty("java.class.path");
    Files.writeString(launcher, LAUNCHER.formatted(java, folder, path, Main.class.getName()));
    if (!launcher.toFile().setExecutable(true)) {
      throw new IOException("cannot make " + launcher + " executable");
    }
    return new Clone(folder);
  }

  static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(from)) {
      files = found.toList();
    }
    for (Path file : files) {
      Files.copy(file, to.resolve(from.relativize(file).toString()));
    }
  }

  /** Gives a line to the shell; paths of this folder are printed from here on. */
  Run run(String line) throws IOException, InterruptedException {
    Path err = Files.createTempFile("sheaf", ".err");
    Process shell =
        new ProcessBuilder("sh", "-c", line)
            .directory(folder.toFile())
            .redirectError(err.toFile())
            .start();
    String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = shell.waitFor();
    String told = Files.readString(err);
    Files.delete(err);
    return new Run(code, out.replace(folder + "/", ""), told);
  }
}
