package dev.sheaf.cli;

import dev.sheaf.corpus.Document;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.report.ReadingReport;
import dev.sheaf.report.Table;
import dev.sheaf.source.DocumentJson;
import dev.sheaf.source.Reading;
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
      "  sheaf read --json papers/ > papers.jsonl"
    })
final class ReadCommand implements Runnable {
  @Mixin private Inputs inputs;
  @Mixin private Talk talk;

  @Mixin private PathsOrSeeds paths;

  @Option(names = "--json", description = "Print every document as one JSON line.")
  private boolean json;

  @Override
  public void run() {
    try (Progress progress = talk.progress()) {
      Reading reading = inputs.read(paths.get(), progress);
      if (json) {
        reading.corpus().forEach(this::print);
        talk.sayAboutReading(reading);
      } else {
        talk.print(out -> new ReadingReport(reading, Table.Style.TEXT).write(out));
      }
    }
  }

  private void print(Document document) {
    talk.out().print(JsonPrinter.line(DocumentJson.of(document)) + "\n");
  }
}
