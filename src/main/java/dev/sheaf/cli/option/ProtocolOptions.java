package dev.sheaf.cli.option;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.error.BadInputException;
import dev.sheaf.evaluate.split.Folds;
import dev.sheaf.evaluate.split.GivenSplit;
import dev.sheaf.evaluate.split.Protocol;
import dev.sheaf.evaluate.split.RollingOrigin;
import dev.sheaf.evaluate.split.TimeSplit;
import dev.sheaf.read.Reading;
import dev.sheaf.run.PaperFiles;
import dev.sheaf.run.RunListener;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What to learn from and what to test on: one way at a time. */
public final class ProtocolOptions {
  private static final int FOLDS = 5;

  @ArgGroup private How how = new How();

  /** The ways to split. */
  static final class How {
    @Option(
        names = "--folds",
        paramLabel = "K",
        converter = OptionValues.FromTwo.class,
        description = "Cross-validation with K folds, from 2. Default: 5.")
    private Integer folds;

    @Option(
        names = "--split-at",
        paramLabel = "DATE",
        description =
            "Learn from papers before this day, such as 2025-01-31, and test on the rest.")
    private LocalDate date;

    @Option(
        names = "--rolling",
        paramLabel = "STEP[,N]",
        converter = OptionValues.RollingConverter.class,
        description =
            "Test each of the last N weeks, months or quarters (week, month, quarter; N from 1,"
                + " default 6), learning from all papers before it.")
    private OptionValues.Rolling rolling;

    @Option(
        names = "--test",
        paramLabel = "PATH",
        description =
            "An official split: test on these papers, and learn from those at the other"
                + " paths. May be given several times.")
    private List<Path> test;
  }

  /** Reads the papers and splits those with labels. */
  public Protocol read(PaperFiles files, long seed, RunListener listener) {
    if (how.test != null) {
      List<Reading> parts = files.readWith(how.test, listener);
      return made(how.test, () -> GivenSplit.of(labelled(parts.get(0)), labelled(parts.get(1))));
    }
    Reading reading = files.read(listener);
    return made(files.paths(), () -> split(labelled(reading), seed));
  }

  private Protocol split(Corpus labelled, long seed) {
    if (how.date != null) {
      return TimeSplit.at(how.date, labelled);
    }
    return how.rolling != null
        ? RollingOrigin.of(labelled, how.rolling.step(), how.rolling.most())
        : Folds.of(labelled, how.folds == null ? FOLDS : how.folds, seed);
  }

  private static Corpus labelled(Reading reading) {
    return reading.corpus().filter(document -> !document.labels().isEmpty());
  }

  private static Protocol made(List<Path> paths, Supplier<Protocol> protocol) {
    try {
      return protocol.get();
    } catch (IllegalArgumentException e) {
      throw new BadInputException(paths.get(0) + ": " + e.getMessage());
    }
  }
}
