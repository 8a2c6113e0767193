package dev.sheaf.cli.command;

import dev.sheaf.chart.trend.TrendView;
import dev.sheaf.cli.option.Inputs;
import dev.sheaf.cli.option.OptionValues;
import dev.sheaf.cli.option.PathsOrSeeds;
import dev.sheaf.cli.option.StoreOption;
import dev.sheaf.cli.option.TrendLabels;
import dev.sheaf.cli.option.TrendPictures;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Progress;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.report.trend.TrendsJson;
import dev.sheaf.report.trend.TrendsReport;
import dev.sheaf.run.PaperFiles;
import dev.sheaf.run.TrendsRun;
import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.Trends;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "trends",
    mixinStandardHelpOptions = true,
    description = "Shows which topics rise and fall over time, and draws charts.",
    footer = {
      "",
      "Labelled papers count as they are labelled. The model counts papers without a label, and its",
      "known errors are corrected; tables and charts say how many. Shares have 90 %% bands. A verdict",
      "is rising, falling, new, gone, fluctuating, steady, or too few to tell. It follows from the change",
      "of the share and its 95 %% interval, and is the same whatever periods are shown.",
      "",
      "Examples:",
      "  sheaf trends                                  seeds/, charts into charts/",
      "  sheaf trends papers.jsonl.gz --by month --out pictures",
      "  sheaf trends papers.jsonl.gz --facet theme --top 20 --lang zh",
      "  sheaf trends papers.jsonl.gz --labels Agent,RAG --pictures none --json"
    })
public final class TrendsCommand implements Runnable {
  @Mixin private Inputs inputs;
  @Mixin private Console console;
  @Mixin private PathsOrSeeds paths;
  @Mixin private StoreOption model;
  @Mixin private TrendPictures pictures;
  @Mixin private TrendLabels labels;

  @Option(
      names = "--by",
      paramLabel = "PERIOD",
      converter = OptionValues.GranularityConverter.class,
      description =
          "Count by day, week, month, quarter or year. Default: what suits the dates and the number"
              + " of papers.")
  private Granularity by;

  @Option(names = "--given", description = "Count only labelled papers.")
  private boolean given;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "Take this day for today. Later dates are mistakes, and the period of this day is"
              + " unfinished. Default: today.")
  private LocalDate asOf = LocalDate.now(ZoneId.systemDefault());

  @Option(
      names = "--all",
      description =
          "Show every label. Default: if there are more than 20, those that changed and the 10"
              + " with most papers.")
  private boolean all;

  @Option(
      names = "--json",
      description =
          "Print one JSON object per label and period, then one per label with its verdict.")
  private boolean json;

  @Override
  public void run() {
    try (Progress progress = console.progress()) {
      PaperFiles files = inputs.at(paths.get());
      Taxonomy taxonomy = files.taxonomy();
      Corpus corpus = files.read(progress).corpus();
      Facet facet = labels.facet(corpus);
      pictures.prepare(files.paths());
      TrendsRun run = TrendsRun.of(corpus, settings(facet), () -> model(progress), progress);
      Trends trends = labels.choice().of(run.trends(), taxonomy);
      trends.leftOut().lines().forEach(line -> console.warn("left out: " + line));
      print(trends, facet);
      if (pictures.areWanted()) {
        String source = names(files.paths());
        TrendView view =
            new TrendView(trends, facet, pictures.naming(taxonomy), labels.drawn(), source);
        pictures.write(view, facet, corpus, files.paths(), run.countedBy(), console);
      }
    }
  }

  private TrendsRun.Settings settings(Facet facet) {
    return new TrendsRun.Settings(facet, Optional.ofNullable(by), asOf, given);
  }

  private TrendsRun.Model model(Progress progress) {
    return TrendsRun.Model.of(model.load(progress));
  }

  private static String names(List<Path> from) {
    return from.stream()
        .map(path -> String.valueOf(path.getFileName()))
        .collect(Collectors.joining(", "));
  }

  private void print(Trends trends, Facet facet) {
    if (json) {
      new TrendsJson(trends, facet).lines().forEach(line -> console.out().print(line + "\n"));
    } else {
      console.print(out -> new TrendsReport(trends, facet, all || labels.areChosen()).write(out));
    }
  }
}
