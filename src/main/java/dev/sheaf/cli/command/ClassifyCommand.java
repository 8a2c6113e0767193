package dev.sheaf.cli.command;

import dev.sheaf.adapt.AdaptedModel;
import dev.sheaf.cli.option.AdaptOption;
import dev.sheaf.cli.option.Inputs;
import dev.sheaf.cli.option.OptionValues;
import dev.sheaf.cli.option.StoreOption;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Progress;
import dev.sheaf.corpus.Document;
import dev.sheaf.model.InOrder;
import dev.sheaf.report.classify.ClassificationReport;
import dev.sheaf.run.AdaptingRun;
import dev.sheaf.run.ErrorRateNotice;
import dev.sheaf.run.Remarks;
import dev.sheaf.store.SavedModel;
import dev.sheaf.text.Plural;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "classify",
    mixinStandardHelpOptions = true,
    description =
        "Labels new abstracts: topic, probability, themes, and the words that speak for"
            + " the topic.",
    footer = {
      "",
      "At a terminal, each document takes a few lines: title, topic, themes, words. In a pipe or a",
      "file it takes one line with tabs, below a line with the names of the columns. --json prints",
      "everything. If models/ is empty, a model is trained on the seeds first.",
      "--explain prints a page per document: the words of the text, Chinese and English, and what each",
      "adds to the score of the topic. The numbers shown add up.",
      "",
      "Examples:",
      "  sheaf classify examples/new-abstract.txt",
      "  sheaf classify --max-error 0.1 new-papers/",
      "  sheaf classify --adapt new-papers/",
      "  sheaf classify --explain examples/new-abstract.txt",
      "  curl … | sheaf classify --json -"
    })
public final class ClassifyCommand implements Runnable {
  private static final int DEFAULT_TOP = 3;

  @Mixin private Inputs inputs;
  @Mixin private Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files or folders in any format; - is standard input.")
  private List<Path> paths;

  @Mixin private StoreOption model;

  @Option(
      names = "--top",
      paramLabel = "N",
      converter = OptionValues.FromOne.class,
      defaultValue = "" + DEFAULT_TOP,
      description = "How many topics to rank. Default: ${DEFAULT-VALUE}.")
  private int top;

  @Option(
      names = "--max-error",
      paramLabel = "RATE",
      converter = OptionValues.Share.class,
      description =
          "Give a topic only if at most this share of such answers is wrong, from 0 to 1;"
              + " call it unsure otherwise. Default: give every topic, and mark guesses.")
  private Double maxError;

  @Mixin private AdaptOption adapting;

  @Option(names = "--json", description = "Print one JSON object per document.")
  private boolean json;

  @Option(
      names = "--explain",
      description =
          "Say why: what each word adds to the score, what would change the answer, and the"
              + " nearest labelled papers.")
  private boolean explain;

  private int printed;

  /** A command whose options picocli fills in. */
  public ClassifyCommand() {}

  /** The command with the defaults of all options but these. */
  public ClassifyCommand(UsualWords words, Console console) {
    this.inputs = new Inputs();
    this.console = words.quiet() ? console.quietly() : console;
    this.paths = words.paths();
    this.model = words.model().map(StoreOption::new).orElseGet(StoreOption::new);
    this.adapting = new AdaptOption();
    this.top = words.top().orElse(DEFAULT_TOP);
    this.json = words.json();
    this.explain = words.explain();
  }

  @Override
  public void run() {
    try (Progress progress = console.progress()) {
      Remarks setAside = Remarks.onSetAside(console::warn);
      try (Stream<Document> documents =
          inputs.at(paths).toLabel(progress).documents(setAside::add)) {
        Iterator<Document> each = documents.iterator();
        boolean any = each.hasNext(); // wrong input is to be told before a model is trained
        SavedModel saved = model.load(progress);
        if (any && adapting.seeds().isPresent()) {
          List<Document> papers = new ArrayList<>();
          each.forEachRemaining(papers::add);
          print(
              papers.iterator(), AdaptingRun.run(saved, papers, adapting.seeds().get(), progress));
        } else if (any) {
          print(each, AdaptingRun.Adapted.not(saved));
          advise(saved);
        }
      }
      setAside.sayTotal();
    }
  }

  private void advise(SavedModel saved) {
    if (printed >= AdaptedModel.LEAST_PAPERS && AdaptingRun.needsMore(saved, printed)) {
      console.say(
          "the model learned topics from few papers; with --adapt it also learns from the texts of"
              + " these "
              + Plural.counted(printed, "paper"));
    }
  }

  private void print(Iterator<Document> documents, AdaptingRun.Adapted model) {
    OptionalDouble rate = maxError == null ? OptionalDouble.empty() : OptionalDouble.of(maxError);
    rate.ifPresent(
        asked -> ErrorRateNotice.of(model.model().unadapted(), asked).ifPresent(console::warn));
    ClassificationReport report = new ClassificationReport(top, rate);
    Answering answering =
        new Answering(
            model.model(),
            report,
            json,
            explain ? Optional.of(new Explaining(model, report)) : Optional.empty(),
            !json && !explain && Console.isTerminal());
    if (!json && !explain && !answering.isPage()) {
      console.out().print(report.header() + "\n");
    }
    print(documents, answering);
  }

  /** The first one needs no second thread, and often there is no other. */
  private void print(Iterator<Document> documents, Answering answering) {
    UnknownTerms unknown = new UnknownTerms(console);
    PrintWriter out = console.out();
    print(answering.worker().apply(documents.next()), unknown);
    if (!out.checkError() && documents.hasNext()) {
      int workers = Runtime.getRuntime().availableProcessors();
      try (var answers = new InOrder<>(documents, answering::worker, workers)) {
        while (!out.checkError() && answers.hasNext()) {
          print(answers.next(), unknown);
        }
      }
    }
    unknown.sayTotal();
  }

  private void print(Answering.Answer answer, UnknownTerms unknown) {
    console.print(answer.text());
    unknown.add(answer);
    printed++;
  }
}
