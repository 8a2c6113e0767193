package dev.sheaf.cli.command;

import dev.sheaf.cli.option.Inputs;
import dev.sheaf.cli.option.PathsOrSeeds;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Progress;
import dev.sheaf.corpus.Document;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.read.DocumentJson;
import dev.sheaf.read.Reading;
import dev.sheaf.report.Table;
import dev.sheaf.report.digest.FormatList;
import dev.sheaf.report.digest.ReadingReport;
import dev.sheaf.run.ReadingRemarks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Shows what is in digests, or converts them to JSON lines.",
    footer = {
      "",
      "Examples:",
      "  sheaf read                        what is in seeds/",
      "  sheaf read my-digest.md           what is in one file",
      "  sheaf read --json papers/ > papers.jsonl",
      "  sheaf read --formats              what can be read"
    })
public final class ReadCommand implements Runnable {
  @Mixin private Inputs inputs;
  @Mixin private Console console;

  @Mixin private PathsOrSeeds paths;

  @Option(names = "--json", description = "Print every document as one JSON line.")
  private boolean json;

  @Option(
      names = "--formats",
      description = "List the formats that can be read, each with a small example.")
  private boolean formats;

  @Override
  public void run() {
    if (formats) {
      console.print(FormatList::write);
      return;
    }
    try (Progress progress = console.progress()) {
      Reading reading = inputs.at(paths.get()).readWithoutRemarks(progress);
      if (json) {
        reading.corpus().forEach(this::print);
        new ReadingRemarks(console::say, console::warn).on(reading);
      } else {
        console.print(out -> new ReadingReport(reading, Table.Style.TEXT).write(out));
      }
    }
  }

  private void print(Document document) {
    console.out().print(JsonPrinter.line(DocumentJson.of(document)) + "\n");
  }
}
