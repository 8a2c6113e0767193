package dev.sheaf.cli.command;

import dev.sheaf.audit.Audit;
import dev.sheaf.cli.option.Inputs;
import dev.sheaf.cli.option.OptionValues;
import dev.sheaf.cli.option.PathsOrSeeds;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Progress;
import dev.sheaf.error.BadInputException;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.read.Reading;
import dev.sheaf.read.WrittenLabel;
import dev.sheaf.report.digest.AuditReport;
import dev.sheaf.report.digest.UnifiedDiff;
import dev.sheaf.taxonomy.TaxonomyAliases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "Finds what is probably wrong in labelled digests, and says how to mend it.",
    footer = {
      "",
      "Papers whose topic is probably wrong come first: classifiers that did not learn from a paper",
      "say that its topic is less than half as probable as it is for other papers of that topic. Then",
      "papers under several ids, texts whose two languages disagree, and labels: text that is none,",
      "labels with a prefix, in two spellings, with like names, that drift, or of a single paper.",
      "",
      "--write-aliases writes those into the taxonomy that differ in spelling alone; all else is for",
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
  @Mixin private Console talk;
  @Mixin private PathsOrSeeds paths;

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = OptionValues.FromOne.class,
      description = "Show so many issues of each kind. Default: 5")
  private Integer limit = 5;

  @Option(names = "--json", description = "Print every issue as one JSON object.")
  private boolean json;

  @Option(
      names = "--write-aliases",
      description = "Add other spellings of a label to the taxonomy, after showing the change.")
  private boolean writeAliases;

  @Option(names = "--dry-run", description = "With --write-aliases: show the change alone.")
  private boolean dryRun;

  @Override
  public void run() {
    if (dryRun && !writeAliases) {
      throw new BadInputException("--dry-run: expected with --write-aliases");
    }
    try (Progress progress = talk.progress()) {
      List<Path> from = paths.get();
      List<WrittenLabel> written = new ArrayList<>();
      Reading reading = inputs.read(from, progress, written::add);
      talk.sayAboutReading(reading);
      Audit audit = Audit.of(reading.corpus(), written, inputs.taxonomy(from), progress::update);
      progress.finish();
      print(audit);
      if (writeAliases) {
        write(TaxonomyAliases.add(inputs.taxonomyFile(from), audit.aliases()), from);
      }
    }
  }

  private void print(Audit audit) {
    if (json) {
      audit
          .issues()
          .forEach(issue -> talk.out().print(JsonPrinter.line(AuditReport.json(issue)) + "\n"));
    } else {
      talk.print(out -> new AuditReport(audit, limit).write(out));
    }
  }

  private void write(TaxonomyAliases aliases, List<Path> from) {
    if (aliases.isEmpty()) {
      talk.say("no alias to add");
      return;
    }
    UnifiedDiff diff = UnifiedDiff.of(aliases);
    if (json) {
      talk.sayLines(diff::write);
    } else {
      talk.out().print("\n");
      talk.print(diff::write);
    }
    if (dryRun) {
      talk.say("a dry run: the taxonomy stays as it is");
    } else if (talk.out().checkError()) {
      throw new BadInputException(
          "cannot write standard output: the taxonomy stays as it is, since the change was not shown");
    } else {
      aliases.write();
      talk.say("the aliases are in " + inputs.taxonomyFile(from));
    }
  }
}
