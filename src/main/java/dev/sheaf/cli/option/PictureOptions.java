package dev.sheaf.cli.option;

import dev.sheaf.chart.evaluation.LearningCurveChart;
import dev.sheaf.chart.evaluation.ReliabilityDiagram;
import dev.sheaf.chart.page.Chart;
import dev.sheaf.chart.surface.Provenance;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Version;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Facet;
import dev.sheaf.error.BadInputException;
import dev.sheaf.evaluate.Experiment;
import dev.sheaf.evaluate.ProbabilityHistogram;
import dev.sheaf.evaluate.Reliability;
import dev.sheaf.evaluate.split.Protocol;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.report.evaluation.CaptionWords;
import dev.sheaf.store.Manifest;
import dev.sheaf.train.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which results to draw. Nothing is loaded that draws unless a picture is asked for. */
public final class PictureOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--curve",
      paramLabel = "FILE",
      description =
          "Also learn from fewer papers, and draw how scores grow with the papers. The file"
              + " is .png or .svg; the numbers go beside it as .csv.")
  private Path curve;

  @Option(
      names = "--reliability",
      paramLabel = "FILE",
      description =
          "Draw how often topics of each probability were right. The file is .png or .svg;"
              + " the numbers go beside it as .csv.")
  private Path reliability;

  boolean wantsCurve() {
    return curve != null;
  }

  /** Refuses, before anything is learned, what could not be drawn or written in the end. */
  public void prepare(Protocol protocol) {
    Facet facet = facet(protocol);
    if (curve != null) {
      LearningCurveChart.requireWritable(facet, curve);
    }
    if (reliability != null) {
      ReliabilityDiagram.requireWritable(reliability);
      if (facet != Facet.TOPIC) {
        throw new BadInputException("--reliability: expected papers with a topic, found none");
      }
    }
    if (curve != null && reliability != null && bare(curve).equals(bare(reliability))) {
      throw new BadInputException(
          "--reliability: expected another name than that of --curve, found " + reliability);
    }
  }

  private static Facet facet(Protocol protocol) {
    return protocol.documents().stream().anyMatch(document -> document.topic().isPresent())
        ? Facet.TOPIC
        : Facet.THEME;
  }

  /** Without the ending: the numbers of two pictures must not go into one file. */
  private static String bare(Path file) {
    return file.toAbsolutePath().normalize().toString().replaceFirst("\\.[^.]*$", "");
  }

  /** Draws what is asked for, and says where. */
  public void write(Experiment experiment, List<Path> from, Settings settings, Console console) {
    if (curve != null || reliability != null) {
      Corpus papers = experiment.evaluation().protocol().documents();
      CaptionWords words = new CaptionWords(experiment.evaluation().protocol(), names(from));
      Provenance provenance =
          new Provenance(Version.sheaf(), Manifest.fingerprint(papers), settings(settings));
      if (curve != null) {
        curve(experiment, words)
            .ifPresentOrElse(
                chart -> write(chart, curve, provenance, console),
                () -> sayNothing(curve, console));
      }
      if (reliability != null) {
        reliability(experiment, words)
            .ifPresentOrElse(
                chart -> write(chart, reliability, provenance, console),
                () -> sayNothing(reliability, console));
      }
    }
  }

  private static List<String> names(List<Path> from) {
    return from.stream().map(path -> String.valueOf(path.getFileName())).toList();
  }

  private String settings(Settings settings) {
    String words = String.join(" ", spec.commandLine().getParseResult().originalArgs());
    return "evaluate " + words + "; " + JsonPrinter.line(settings.json());
  }

  private static Optional<Chart> curve(Experiment experiment, CaptionWords words) {
    return experiment.curves().values().stream()
        .findFirst()
        .map(
            found ->
                LearningCurveChart.of(
                    found, words.subtitle(found.facet(), found.documents()), words.source()));
  }

  private static Optional<Chart> reliability(Experiment experiment, CaptionWords words) {
    return experiment
        .evaluation()
        .topic()
        .map(
            topic ->
                ReliabilityDiagram.of(
                    Reliability.of(topic.judgements()),
                    ProbabilityHistogram.of(topic.judgements()),
                    words.subtitle(Facet.TOPIC, topic.test()),
                    words.source()));
  }

  private static void write(Chart chart, Path file, Provenance provenance, Console console) {
    List<Path> written = chart.picture().write(file, provenance);
    console.say("wrote %s and %s".formatted(written.get(0), written.get(1)));
  }

  private static void sayNothing(Path file, Console console) {
    console.warn("did not draw " + file + ": nothing could be judged");
  }
}
