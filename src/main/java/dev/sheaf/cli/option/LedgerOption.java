package dev.sheaf.cli.option;

import dev.sheaf.cli.terminal.Home;
import dev.sheaf.subtopic.Curation;
import dev.sheaf.subtopic.SubtopicsCsv;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where subtopics are kept, and the taxonomy that accepted ones go into. */
public final class LedgerOption {
  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "The list of subtopics. Default: seeds/subtopics.csv")
  private Path ledger;

  /** The file; there need not be one yet. */
  public Path file() {
    return Optional.ofNullable(ledger).orElseGet(() -> Home.seeds().resolve(SubtopicsCsv.NAME));
  }

  /** Refuses, before anything is grouped, a ledger that could not be written. */
  public void prepare() {
    WritableFolder.require(file().toAbsolutePath().getParent(), "--ledger", "the ledger", "");
  }

  /** What is to be decided; accepted subtopics go into the taxonomy beside the ledger. */
  public Curation curation() {
    return Curation.of(file(), taxonomy());
  }

  public Path taxonomy() {
    return file().resolveSibling("taxonomy.csv");
  }
}
