package dev.sheaf.cli;

import dev.sheaf.corpus.Document;
import dev.sheaf.model.Classification;
import dev.sheaf.model.SavedModel;
import dev.sheaf.model.TopicModel;
import dev.sheaf.report.ClassificationReport;
import java.io.PrintWriter;
import java.nio.file.Path;
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
        "Labels new abstracts: topic, probability, themes, and the terms that speak for it.",
    footer = {
      "",
      "One line per document, columns separated by tabs, under a line that names them; --json has",
      "all there is. Without a model, one is trained on the seeds first.",
      "With --explain, a page per document: the words of the text, Chinese and English, with what",
      "each adds to the score of the topic; the numbers shown add up.",
      "",
      "Examples:",
      "  sheaf classify examples/new-abstract.txt",
      "  sheaf classify --max-error 0.1 new-papers/",
      "  sheaf classify --explain examples/new-abstract.txt",
      "  curl … | sheaf classify --json -"
    })
final class ClassifyCommand implements Runnable {
  /** Where more terms speak for the answer, it is not worth asking how many are unknown. */
  private static final int FEW_TERMS = 3;

  /**
   * In 99 of 100 abstracts in Chinese or English twice as many terms are known, even by the seeds.
   */
  private static final double LEAST_KNOWN = 0.1;

  @Mixin private Inputs inputs;
  @Mixin private Talk talk;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files or folders in any format; - is standard input.")
  private List<Path> paths;

  @Mixin private StoreOption model;

  @Option(
      names = "--top",
      paramLabel = "N",
      converter = Values.FromOne.class,
      defaultValue = "3",
      description = "How many topics to rank. Default: ${DEFAULT-VALUE}.")
  private int top;

  @Option(
      names = "--max-error",
      paramLabel = "RATE",
      converter = Values.Share.class,
      description =
          "Leave the topic open (unsure) unless topics given so surely are wrong at most at this"
              + " rate, from 0 to 1. Default: give every topic, and say where it is a guess.")
  private Double maxError;

  @Option(names = "--json", description = "Print one JSON object per document.")
  private boolean json;

  @Option(
      names = "--explain",
      description =
          "Say why: the words for and against with what each adds, what would change the answer, and"
              + " the nearest labelled papers.")
  private boolean explain;

  @Override
  public void run() {
    try (Progress progress = talk.progress()) {
      Remarks setAside = new Remarks(talk, "entry set aside", "entries set aside");
      try (Stream<Document> documents =
          inputs
              .open(paths, progress)
              .documents(
                  broken -> setAside.add("set aside " + broken.where() + ": " + broken.why()))) {
        Iterator<Document> each = documents.iterator();
        boolean any = each.hasNext(); // wrong input is to be told before a model is trained
        SavedModel saved = model.load(talk, progress);
        if (any) {
          print(each, saved);
        }
      }
      setAside.sayTotal();
    }
  }

  private void print(Iterator<Document> documents, SavedModel saved) {
    TopicModel labels = saved.model();
    OptionalDouble rate = maxError == null ? OptionalDouble.empty() : OptionalDouble.of(maxError);
    rate.ifPresent(asked -> Promise.of(labels, asked).ifPresent(talk::say));
    ClassificationReport report = new ClassificationReport(top, rate);
    Optional<Explaining> why =
        explain ? Optional.of(new Explaining(saved, report)) : Optional.empty();
    Remarks unknown =
        new Remarks(talk, "document without a known term", "documents without a known term");
    Remarks foreign =
        new Remarks(
            talk, "document of hardly any known term", "documents of hardly any known term");
    PrintWriter out = talk.out();
    if (!json && !explain) {
      out.print(report.header() + "\n");
    }
    while (documents.hasNext() && !out.checkError()) {
      Document document = documents.next();
      Classification found = labels.classify(document);
      if (why.isPresent()) {
        out.print(json ? why.get().json(document, found) : why.get().text(document, found));
      } else {
        out.print((json ? report.json(document, found) : report.line(document, found)) + "\n");
      }
      if (!found.hasKnownTerms()) {
        unknown.add(document.source() + ": no known term, so the training priors answer");
      } else if (found.evidence().size() <= FEW_TERMS
          && labels.features().knownShare(document) < LEAST_KNOWN) {
        foreign.add(document.source() + ": hardly any term is known, so the answer is a guess");
      }
    }
    unknown.sayTotal();
    foreign.sayTotal();
  }
}
