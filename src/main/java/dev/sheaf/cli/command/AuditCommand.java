package dev.sheaf.cli.command;

import dev.sheaf.audit.Audit;
import dev.sheaf.cli.option.Inputs;
import dev.sheaf.cli.option.OptionValues;
import dev.sheaf.cli.option.PathsOrSeeds;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Home;
import dev.sheaf.cli.terminal.Progress;
import dev.sheaf.error.BadInputException;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.report.digest.AuditReport;
import dev.sheaf.report.digest.UnifiedDiff;
import dev.sheaf.run.AuditRun;
import dev.sheaf.run.PaperFiles;
import dev.sheaf.taxonomy.TaxonomyAliases;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "Finds what is probably wrong in labelled digests, and says how to fix it.",
    footer = {
      "",
      "Papers whose topic is probably wrong come first, with how many of them are expected to be",
      "wrong. A fix says \"label it\" only if the topic is wrong with probability 0.9 or more. Then come",
      "papers whose text fits another topic better: where topics are near each other, these need not be",
      "wrong. Then papers under several ids, and texts whose two languages disagree. Last come labels:",
      "text that is no label, labels with a prefix, in two spellings, with similar names, whose use",
      "changes over time, or of a single paper.",
      "",
      "--write-aliases adds labels to the taxonomy that differ only in spelling. Everything else is for",
      "you to decide.",
      "",
      "Examples:",
      "  sheaf audit                               seeds/",
      "  sheaf audit papers.jsonl.gz --limit 50",
      "  sheaf audit papers/ --json > issues.jsonl",
      "  sheaf audit --write-aliases --dry-run     show what would be written"
    })
public final class AuditCommand implements Runnable {
  @Mixin private Inputs inputs;
  @Mixin private Console console;
  @Mixin private PathsOrSeeds paths;

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = OptionValues.FromOne.class,
      description = "Show N issues of each kind. Default: 5")
  private Integer limit = 5;

  @Option(names = "--json", description = "Print every issue as one JSON object.")
  private boolean json;

  @Option(
      names = "--write-aliases",
      description = "Add other spellings of a label to the taxonomy, after showing the change.")
  private boolean writeAliases;

  @Option(names = "--dry-run", description = "With --write-aliases: only show the change.")
  private boolean dryRun;

  @Override
  public void run() {
    if (dryRun && !writeAliases) {
      throw new BadInputException("--dry-run: expected with --write-aliases");
    }
    try (Progress progress = console.progress()) {
      PaperFiles files = inputs.at(paths.get());
      Audit audit = AuditRun.run(files, progress);
      print(audit);
      if (writeAliases) {
        write(audit, files.taxonomyFile().orElseGet(Home::taxonomy));
      }
    }
  }

  private void print(Audit audit) {
    if (json) {
      audit
          .issues()
          .forEach(issue -> console.out().print(JsonPrinter.line(AuditReport.json(issue)) + "\n"));
    } else {
      console.print(out -> new AuditReport(audit, limit).write(out));
    }
  }

  private void write(Audit audit, Path taxonomy) {
    TaxonomyAliases aliases = TaxonomyAliases.add(taxonomy, audit.aliases());
    if (aliases.isEmpty()) {
      console.say("no alias to add");
      return;
    }
    UnifiedDiff diff = UnifiedDiff.of(aliases);
    if (json) {
      console.sayLines(diff::write);
    } else {
      console.out().print("\n");
      console.print(diff::write);
    }
    if (dryRun) {
      console.say("a dry run: the taxonomy stays as it is");
    } else if (console.out().checkError()) {
      throw new BadInputException(
          "cannot write standard output: the taxonomy stays as it is, since the change was not shown");
    } else {
      aliases.write();
      console.say("the aliases are in " + taxonomy);
    }
  }
}
