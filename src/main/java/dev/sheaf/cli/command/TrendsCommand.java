package dev.sheaf.cli.command;

import dev.sheaf.chart.trend.TrendView;
import dev.sheaf.cli.option.Inputs;
import dev.sheaf.cli.option.OptionValues;
import dev.sheaf.cli.option.PathsOrSeeds;
import dev.sheaf.cli.option.TrendLabels;
import dev.sheaf.cli.option.TrendPictures;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Progress;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.model.PredictedCounts;
import dev.sheaf.read.Reading;
import dev.sheaf.report.trend.TrendsJson;
import dev.sheaf.report.trend.TrendsReport;
import dev.sheaf.store.SavedModel;
import dev.sheaf.text.Plural;
import dev.sheaf.trend.Calendar;
import dev.sheaf.trend.DatedAnswers;
import dev.sheaf.trend.ExpectedCounts;
import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.Trends;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "trends",
    mixinStandardHelpOptions = true,
    description = "Shows how topics rise and fall over the dates of papers, and draws it.",
    footer = {
      "",
      "Labelled papers count as they are labelled. Papers without a label are counted by the model,",
      "corrected for its errors; tables and charts say how many. Shares have 90 %% bands. A verdict",
      "(new, rising, falling, steady, uncertain, too few to tell) is given against chance, corrected",
      "for the number of labels; unfinished first and last periods take no part in it.",
      "",
      "Examples:",
      "  sheaf trends                                  seeds/, charts into charts/",
      "  sheaf trends papers.jsonl.gz --by month --out pictures",
      "  sheaf trends papers.jsonl.gz --facet theme --top 20 --lang zh",
      "  sheaf trends papers.jsonl.gz --labels Agent,RAG --pictures none --json"
    })
public final class TrendsCommand implements Runnable {
  /** The share of the labels given that a model must know, if it is to count the other papers. */
  private static final double LEAST_KNOWN = 0.5;

  @Mixin private Inputs inputs;
  @Mixin private Console talk;
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

  @Option(
      names = "--given",
      description = "Count labelled papers only; leave those without a label out.")
  private boolean given;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "What day it is: later dates are mistakes, and a period that is not over is unfinished."
              + " Default: today.")
  private LocalDate asOf = LocalDate.now(ZoneId.systemDefault());

  @Option(
      names = "--json",
      description =
          "Print one JSON object per label and period, then one per label with its verdict.")
  private boolean json;

  /** What the model was learned from that counted papers without a label. */
  private Optional<String> countedBy = Optional.empty();

  @Override
  public void run() {
    try (Progress progress = talk.progress()) {
      List<Path> from = paths.get();
      Taxonomy taxonomy = inputs.taxonomy(from);
      Reading reading = inputs.read(from, progress);
      talk.sayAboutReading(reading);
      Corpus corpus = reading.corpus();
      Facet facet = labels.facet(corpus);
      pictures.prepare(from);
      Trends all = trends(corpus, facet, progress);
      if (all.trends().isEmpty()) {
        throw new BadInputException("expected papers with a " + facet.word() + ", found none");
      }
      Trends trends = labels.chosen(all, taxonomy);
      progress.finish();
      trends.leftOut().lines().forEach(line -> talk.say("left out: " + line));
      print(trends, facet);
      if (pictures.areWanted()) {
        TrendView view =
            new TrendView(trends, facet, pictures.naming(taxonomy), labels.drawn(), names(from));
        pictures.write(view, facet, corpus, from, countedBy, talk);
      }
    }
  }

  private static String names(List<Path> from) {
    return from.stream()
        .map(path -> String.valueOf(path.getFileName()))
        .collect(Collectors.joining(", "));
  }

  private Trends trends(Corpus corpus, Facet facet, Progress progress) {
    List<DatedAnswers> answers =
        corpus.stream().map(document -> DatedAnswers.of(document, facet)).toList();
    Calendar calendar = Calendar.of(answers, Optional.ofNullable(by), asOf);
    Corpus unlabelled =
        corpus.filter(
            document ->
                document.labels(facet).isEmpty()
                    && calendar.periodOf(DatedAnswers.of(document, facet)).isPresent());
    Optional<ExpectedCounts> predicted =
        given || unlabelled.size() == 0
            ? Optional.empty()
            : Optional.of(predicted(corpus, unlabelled, facet, calendar, progress));
    return Trends.of(answers, calendar, predicted);
  }

  private ExpectedCounts predicted(
      Corpus corpus, Corpus unlabelled, Facet facet, Calendar calendar, Progress progress) {
    SavedModel used = model.load(talk, progress);
    PredictedCounts counts =
        PredictedCounts.of(used.model(), facet)
            .orElseThrow(
                () ->
                    new BadInputException(
                        "expected a model that knows "
                            + facet.word()
                            + "s for the papers without one, found none: leave them out with"
                            + " --given"));
    requireSameLabels(corpus, facet, counts.quantification().labels());
    countedBy = used.manifest().learnedFrom();
    talk.say(
        "%s without a %s, counted by the model, %s"
            .formatted(
                Plural.counted(unlabelled.size(), "paper"),
                facet.word(),
                counts.quantification().isCorrected()
                    ? "corrected for its errors"
                    : "whose errors were never measured: bands are wide"));
    return counts.of(
        unlabelled, document -> period(document, facet, calendar), calendar.timeline());
  }

  /** A model of other labels would count papers under names that the labelled ones never bear. */
  private static void requireSameLabels(Corpus corpus, Facet facet, List<Label> known) {
    Set<Label> labels = Set.copyOf(known);
    long given = corpus.stream().mapToLong(document -> document.labels(facet).size()).sum();
    long covered =
        corpus.stream()
            .flatMap(document -> document.labels(facet).stream())
            .filter(labels::contains)
            .count();
    if (covered < LEAST_KNOWN * given) {
      throw new BadInputException(
          "expected a model that knows the %ss of these papers, for those without one; found one that"
                  .formatted(facet.word())
              + " knows %d of %d given: train one on them (sheaf train PATH --model DIR), or leave"
                  .formatted(covered, given)
              + " papers out with --given");
    }
  }

  private static int period(Document document, Facet facet, Calendar calendar) {
    return calendar.periodOf(DatedAnswers.of(document, facet)).orElseThrow();
  }

  private void print(Trends trends, Facet facet) {
    if (json) {
      new TrendsJson(trends, facet).lines().forEach(line -> talk.out().print(line + "\n"));
    } else {
      talk.print(out -> new TrendsReport(trends, facet).write(out));
    }
  }
}
