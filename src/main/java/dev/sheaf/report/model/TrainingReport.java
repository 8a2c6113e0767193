package dev.sheaf.report.model;

import dev.sheaf.classify.Algorithm;
import dev.sheaf.classify.LabelSelection;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.evaluate.Estimate;
import dev.sheaf.evaluate.Evaluation;
import dev.sheaf.evaluate.LikeliestScores;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.evaluation.LikeliestSentence;
import dev.sheaf.train.AlgorithmName;
import dev.sheaf.train.Training;
import dev.sheaf.train.Tuning;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Prints which labels were learned, which were not, and how far the model can be trusted.
 *
 * @param evaluation the scores of the same settings on the same papers, if they could be measured
 * @param isMeasured whether scores were asked for
 */
public record TrainingReport(
    Training training, Optional<Evaluation> evaluation, boolean isMeasured) {
  private static final int MOST_LABELS = 15;

  /** Writes the report. */
  public void write(Appendable out) throws IOException {
    out.append("terms: ").append(Numbers.count(training.model().features().size())).append('\n');
    if (training.tuning().isPresent()) {
      write(training.tuning().get(), out);
    }
    for (Facet facet : Facet.values()) {
      write(facet, training.selections().get(facet), out);
    }
    if (evaluation.isPresent()) {
      writeScores(evaluation.get(), out);
    } else if (!isMeasured) {
      out.append("not measured: how good this is, train tells without --quick\n");
    } else {
      out.append("too few labelled papers to measure how good this is\n");
    }
  }

  private static void write(Tuning tuning, Appendable out) throws IOException {
    Tuning.Trial given = tuning.trials().get(0);
    Tuning.Trial winner = tuning.winner();
    String papers =
        " on "
            + Numbers.count(tuning.asked())
            + " papers, learned from "
            + Numbers.count(tuning.learned())
            + " others";
    out.append("topics learned by ").append(name(winner.algorithm()));
    if (winner.equals(given)) {
      out.append(": nothing else was clearly better").append(papers).append('\n');
    } else {
      out.append(" instead of ")
          .append(name(given.algorithm()))
          .append(": " + tuning.objective().word() + " ")
          .append(Numbers.score(winner.worth()))
          .append(", not ")
          .append(Numbers.score(given.worth()))
          .append(',')
          .append(papers)
          .append('\n');
    }
  }

  private static String name(Algorithm algorithm) {
    if (algorithm instanceof Algorithm.LogisticRegression lr) {
      return AlgorithmName.of(algorithm) + " (cost " + lr.cost() + ")";
    }
    return algorithm instanceof Algorithm.LinearSvm svm
        ? AlgorithmName.of(algorithm) + " (cost " + svm.cost() + ")"
        : AlgorithmName.of(algorithm).word();
  }

  static void write(Facet facet, LabelSelection selection, Appendable out) throws IOException {
    String many = facet.word() + "s";
    out.append(many).append(" learned: ").append(list(selection.learned())).append('\n');
    if (!selection.leftOut().isEmpty()) {
      out.append(many)
          .append(" left out, too few papers: ")
          .append(list(selection.leftOut()))
          .append('\n');
    }
  }

  private static String list(SortedMap<Label, Integer> papers) {
    if (papers.isEmpty()) {
      return "none";
    }
    String first =
        papers.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(MOST_LABELS)
            .map(label -> label.getKey() + " (" + Numbers.count(label.getValue()) + ")")
            .collect(Collectors.joining(", "));
    return papers.size() <= MOST_LABELS
        ? first
        : first + ", … and " + Numbers.count(papers.size() - MOST_LABELS) + " more";
  }

  private static void writeScores(Evaluation evaluation, Appendable out) throws IOException {
    if (evaluation.topic().isPresent()) {
      var topic = evaluation.topic().get();
      out.append("topics measured on %s unseen papers: ".formatted(Numbers.count(topic.test())))
          .append(score("accuracy", topic.scores().accuracy(), topic.baseline().accuracy()))
          .append("; ")
          .append(score("macro-F1", topic.scores().macroF1(), topic.baseline().macroF1()))
          .append('\n');
      Optional<LikeliestScores> likeliest = LikeliestScores.of(topic);
      if (likeliest.isPresent()) {
        out.append(LikeliestSentence.of(likeliest.get())).append('\n');
      }
    }
    if (evaluation.theme().isPresent()) {
      var theme = evaluation.theme().get();
      out.append("themes measured on %s unseen papers: ".formatted(Numbers.count(theme.test())))
          .append(score("micro-F1", theme.scores().microF1(), theme.baseline().microF1()))
          .append("; ")
          .append(score("macro-F1", theme.scores().macroF1(), theme.baseline().macroF1()))
          .append('\n');
    }
  }

  private static String score(String name, Estimate measured, Estimate baseline) {
    return "%s %s (95 %% %s to %s; always the commonest: %s)"
        .formatted(
            name,
            Numbers.score(measured.value()),
            Numbers.score(measured.low()),
            Numbers.score(measured.high()),
            Numbers.score(baseline.value()));
  }
}
