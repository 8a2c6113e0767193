package dev.sheaf.cli;

import dev.sheaf.corpus.Facet;
import dev.sheaf.error.BadInputException;
import dev.sheaf.model.LabelFilling;
import dev.sheaf.model.TopicModel;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.OpenPapersReport;
import dev.sheaf.report.UnifiedDiff;
import dev.sheaf.source.FilledFile;
import dev.sheaf.source.LabelFiles;
import dev.sheaf.source.LabelWriting;
import dev.sheaf.source.LabelledTexts;
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
final class LabelCommand implements Runnable {
  @Mixin private Inputs inputs;
  @Mixin private Talk talk;
  @Mixin private StoreOption model;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Digests, or folders of them.")
  private List<Path> paths;

  @Option(
      names = "--max-error",
      paramLabel = "RATE",
      converter = Values.Share.class,
      description =
          "Write a topic only if at most this share of such answers is wrong, from 0 to 1;"
              + " leave it open otherwise. Default: leave a topic open if it is more likely wrong"
              + " than right.")
  private Double maxError;

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
      WritableFolder.require(target.folder, "--output", "labelled files");
      requireOutside(target.folder);
    }
    try (Progress progress = talk.progress()) {
      LabelFiles files = inputs.filesToLabel(paths);
      TopicModel topics = topics(progress);
      LabelledTexts texts = inputs.textsToLabel(files, topics, talk);
      OptionalDouble rate = maxError == null ? OptionalDouble.empty() : OptionalDouble.of(maxError);
      rate.ifPresent(asked -> Promise.of(topics, asked).ifPresent(talk::say));
      LabelFilling filling = LabelFilling.of(texts, topics, rate);
      progress.finish();
      write(filling);
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

  private TopicModel topics(Progress progress) {
    TopicModel saved = model.load(talk, progress).model();
    if (saved.classifier(Facet.TOPIC).isEmpty()) {
      throw new BadInputException(
          model.store().folder() + ": expected a model that has learned topics, found none");
    }
    return saved;
  }

  private void write(LabelFilling filling) {
    if (target.folder != null) {
      LabelWriting.copies(filling.files(), target.folder);
    } else if (target.inPlace) {
      LabelWriting.inPlace(filling.files());
    } else {
      talk.print(out -> writeDiffs(filling.files(), out));
      talk.sayLines(out -> OpenPapersReport.write(filling.open(), out));
      talk.say(counts(filling) + "; nothing was written: --in-place does");
      return;
    }
    talk.print(out -> OpenPapersReport.write(filling.open(), out));
    talk.say(counts(filling));
  }

  private static void writeDiffs(List<FilledFile> files, Appendable out) throws IOException {
    for (FilledFile file : files) {
      UnifiedDiff.write(file, out);
    }
  }

  private static String counts(LabelFilling filling) {
    long changed = filling.files().stream().filter(file -> !file.insertions().isEmpty()).count();
    return "%s for %s, %s left open"
        .formatted(
            Numbers.counted(filling.filled(), "label"),
            Numbers.counted(changed, "file"),
            Numbers.counted(filling.open().size(), "paper"));
  }
}
