package host;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.error.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * Uses Sheaf, and ends with an error unless it came as a library should. Arguments: the module that
 * Sheaf is to be in, and the folder of all that came with it.
 */
public final class Host {
  private static final long MOST_BYTES = 27_000_000;

  private Host() {}

  public static void main(String[] arguments) throws IOException {
    sheafWorks();
    same(arguments[0], module(), "module of Sheaf");
    onlyTheseLibrariesCame(Path.of(arguments[1]));
    theHostLogs();
    for (String absent :
        List.of("dev.sheaf.cli.Main", "picocli.CommandLine", "me.tongfei.progressbar.ProgressBar")) {
      same(false, isThere(absent), absent + " is there");
    }
  }

  private static void sheafWorks() {
    Label agents = new Label("Agent");
    Document paper =
        new Document(
            "2401.00001",
            new Location("host", 1),
            Optional.empty(),
            Map.of(Language.EN, "Agents that plan"),
            Map.of(),
            Map.of(Facet.TOPIC, List.of(agents)));
    same(Optional.of(agents), paper.topic(), "topic");
  }

  private static String module() {
    Module module = Document.class.getModule();
    return module.isNamed() ? module.getName() : "unnamed";
  }

  private static void onlyTheseLibrariesCame(Path folder) throws IOException {
    List<Path> libraries;
    try (Stream<Path> files = Files.list(folder)) {
      libraries = files.sorted().toList();
    }
    same(
        Files.readAllLines(Path.of("libraries.txt")),
        libraries.stream().map(Host::withoutVersion).toList(),
        "libraries");
    long bytes = 0;
    for (Path library : libraries) {
      bytes += Files.size(library);
    }
    System.out.printf("%d libraries of %d bytes%n", libraries.size(), bytes);
    same(true, bytes <= MOST_BYTES, "at most " + MOST_BYTES + " bytes");
  }

  private static String withoutVersion(Path library) {
    return library.getFileName().toString().replaceFirst("-[0-9][0-9.]*\\.jar", "");
  }

  private static void theHostLogs() {
    same(
        "org.slf4j.simple.SimpleLoggerFactory",
        LoggerFactory.getILoggerFactory().getClass().getName(),
        "logger");
  }

  private static boolean isThere(String type) {
    try {
      Class.forName(type, false, Host.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static void same(Object wanted, Object found, String what) {
    if (!wanted.equals(found)) {
      throw new AssertionError(what + ": wanted " + wanted + ", found " + found);
    }
  }
}
