package host;

import dev.sheaf.Digest;
import dev.sheaf.Labelling;
import dev.sheaf.PaperCluster;
import dev.sheaf.Sheaf;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/**
 * Uses Sheaf, and ends with an error unless it came as a library should. Arguments: the module that
 * Sheaf is to be in, the folder of all that came with it, and the version of picocli that the host
 * asked for.
 */
public final class Host {
  /** Of what Sheaf brings. */
  private static final long MOST_BYTES = 17_000_000;

  /** Of Sheaf itself. */
  private static final long MOST_BYTES_OF_SHEAF = 2_500_000;

  /** Libraries that the host asked for itself. */
  private static final Set<String> OWN = Set.of("picocli", "slf4j-simple");

  private Host() {}

  public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
    sheafWorks();
    same(arguments[0], module(), "module of Sheaf");
    onlyTheseLibrariesCame(Path.of(arguments[1]));
    theHostLogs();
    same(arguments[2], picocli(), "version of picocli");
    for (String absent :
        List.of(
            "dev.sheaf.cli.Main",
            "me.tongfei.progressbar.ProgressBar",
            "org.slf4j.nop.NOPServiceProvider")) {
      same(false, isThere(absent), absent + " is there");
    }
  }

  /** Trains, labels and clusters: what needs most libraries, and looks deepest into the module. */
  private static void sheafWorks() {
    List<Document> papers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      papers.add(paper("a" + i, "Agents that plan step " + i + " and call tools", "Agent"));
      papers.add(paper("r" + i, "Retrieval of document " + i + " before an answer", "RAG"));
    }
    Digest digest = Digest.of(Corpus.of(papers), Taxonomy.empty());
    Sheaf sheaf = Sheaf.train(digest);
    same("Agent", topic(sheaf.classify("An agent plans and calls a tool")), "topic");
    same("RAG", topic(sheaf.classify("检索 retrieval of a document")), "topic");
    int clustered = 0;
    for (PaperCluster cluster : sheaf.clusters(digest)) {
      clustered += cluster.papers().size();
    }
    same(papers.size(), clustered, "papers in clusters");
  }

  private static String topic(Labelling answer) {
    return answer.topic().map(topic -> topic.label().name()).orElse("none");
  }

  private static Document paper(String id, String title, String topic) {
    return new Document(
        id,
        new Location("host", 1),
        Optional.empty(),
        Map.of(Language.EN, title),
        Map.of(),
        Map.of(Facet.TOPIC, List.of(new Label(topic))));
  }

  private static String module() {
    Module module = Sheaf.class.getModule();
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
    long bytesOfSheaf = 0;
    for (Path library : libraries) {
      String name = withoutVersion(library);
      bytesOfSheaf += name.equals("sheaf") ? Files.size(library) : 0;
      bytes += name.equals("sheaf") || OWN.contains(name) ? 0 : Files.size(library);
    }
    System.out.printf("%d bytes of Sheaf, %d of what it brings%n", bytesOfSheaf, bytes);
    same(true, bytesOfSheaf <= MOST_BYTES_OF_SHEAF, "Sheaf: at most " + MOST_BYTES_OF_SHEAF);
    same(true, bytes <= MOST_BYTES, "what it brings: at most " + MOST_BYTES);
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

  /** Its version as it is loaded; javac would put the constant in here. */
  private static Object picocli() throws ReflectiveOperationException {
    return CommandLine.class.getField("VERSION").get(null);
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
