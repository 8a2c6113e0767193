package dev.sheaf.cli.command;

import dev.sheaf.cli.option.AdaptOption;
import dev.sheaf.cli.option.Inputs;
import dev.sheaf.cli.option.OptionValues;
import dev.sheaf.cli.option.StoreOption;
import dev.sheaf.cli.option.WritableFolder;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Progress;
import dev.sheaf.error.BadInputException;
import dev.sheaf.report.digest.OpenPapersReport;
import dev.sheaf.report.digest.UnifiedDiff;
import dev.sheaf.run.LabellingRun;
import dev.sheaf.text.Plural;
import dev.sheaf.writeback.FilledDigest;
import dev.sheaf.writeback.TopicFilling;
import dev.sheaf.writeback.WriteBack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "label",
    mixinStandardHelpOptions = true,
    description = "Writes missing topics into digests, and changes nothing else in them.",
    footer = {
      "",
      "Formats: digest, table (with a column for labels), pairs, abstracts, page. A paper that has a",
      "label keeps it. A paper that has its topic elsewhere in these files gets that topic. Any other",
      "gets the model's topic; if that is a guess, the topic stays open, and the paper is listed with",
      "its first two topics. Without --in-place or --output, the command shows a diff and writes nothing.",
      "",
      "Examples:",
      "  sheaf label digest.txt",
      "  sheaf label digest.txt | patch -p1",
      "  sheaf label --in-place --max-error 0.1 papers/",
      "  sheaf label --output labelled/ papers/"
    })
public final class LabelCommand implements Runnable {
  @Mixin private Inputs inputs;
  @Mixin private Console console;
  @Mixin private StoreOption model;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Digests, or folders of them.")
  private List<Path> paths;

  @Option(
      names = "--max-error",
      paramLabel = "RATE",
      converter = OptionValues.Share.class,
      description =
          "Write a topic only if at most this share of such answers is wrong, from 0 to 1;"
              + " leave it open otherwise. Default: leave a topic open if it is more likely wrong"
              + " than right.")
  private Double maxError;

  @Mixin private AdaptOption adapting;

  @ArgGroup private Target target = new Target();

  /** Where what is written goes: nowhere, unless one is named. */
  private static final class Target {
    @Option(names = "--in-place", description = "Write the labels into the files.")
    private boolean inPlace;

    @Option(
        names = "--output",
        paramLabel = "DIR",
        description =
            "Write a copy of each file into this folder. Existing files are not overwritten.")
    private Path folder;
  }

  @Override
  public void run() {
    if (target.folder != null) {
      WritableFolder.require(target.folder, "--output", "labelled files", "");
      requireOutside(target.folder);
    }
    try (Progress progress = console.progress()) {
      OptionalDouble rate = maxError == null ? OptionalDouble.empty() : OptionalDouble.of(maxError);
      write(
          LabellingRun.run(
              inputs.at(paths), () -> model.load(progress), rate, adapting.seeds(), progress));
    }
  }

  /** Copies among the files would be read as digests the next time. */
  private void requireOutside(Path copies) {
    for (Path path : paths) {
      if (Files.isDirectory(path) && normal(copies).startsWith(normal(path))) {
        throw new BadInputException(
            "--output: expected a folder outside " + path + ", found " + copies);
      }
    }
  }

  private static Path normal(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private void write(TopicFilling filling) {
    if (target.folder != null) {
      WriteBack.copies(filling.files(), target.folder);
    } else if (target.inPlace) {
      WriteBack.inPlace(filling.files());
    } else {
      console.printExactly(out -> writeDiffs(filling.files(), out));
      console.sayLines(out -> OpenPapersReport.write(filling.open(), out));
      console.say(counts(filling) + "; nothing was written: --in-place does");
      return;
    }
    console.print(out -> OpenPapersReport.write(filling.open(), out));
    console.say(counts(filling));
  }

  private static void writeDiffs(List<FilledDigest> files, Appendable out) throws IOException {
    for (FilledDigest file : files) {
      UnifiedDiff.of(file).write(out);
    }
  }

  private static String counts(TopicFilling filling) {
    long changed = filling.files().stream().filter(file -> !file.insertions().isEmpty()).count();
    return "%s for %s, %s left open"
        .formatted(
            Plural.counted(filling.filled(), "label"),
            Plural.counted(changed, "file"),
            Plural.counted(filling.open().size(), "paper"));
  }
}
