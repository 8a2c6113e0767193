package dev.sheaf.cli.command;

import dev.sheaf.adapt.AdaptedModel;
import dev.sheaf.classify.Explanation;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.corpus.Document;
import dev.sheaf.model.Classification;
import dev.sheaf.model.Explainer;
import dev.sheaf.model.Labeller;
import dev.sheaf.report.Screen;
import dev.sheaf.report.classify.ClassificationPage;
import dev.sheaf.report.classify.ClassificationReport;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What {@code classify} prints of a document. For any number of threads.
 *
 * @param json whether as an object, on a line
 * @param why says why as well, where that is wanted
 * @param isPage whether as a few lines that fit a screen
 */
record Answering(
    AdaptedModel model,
    ClassificationReport report,
    boolean json,
    Optional<Explaining> why,
    boolean isPage) {
  /** Where more terms speak for the answer, it is not worth asking how many are unknown. */
  private static final int FEW_TERMS = 3;

  /**
   * In 99 of 100 abstracts in Chinese or English twice as many terms are known, even by the seeds.
   */
  private static final double LEAST_KNOWN = 0.1;

  /** How much of a document's text the model knows. */
  enum Known {
    NOTHING,
    HARDLY_ANYTHING,
    ENOUGH
  }

  /**
   * What is said of a document.
   *
   * @param text prints it
   */
  record Answer(Document document, Console.Writing text, Known known) {}

  /** A worker for one thread. */
  Function<Document, Answer> worker() {
    Labeller labeller = model.labeller();
    return document -> answer(document, labeller.classify(document));
  }

  private Answer answer(Document document, Classification found) {
    return new Answer(document, text(document, found), known(document, found));
  }

  private Console.Writing text(Document document, Classification found) {
    if (isPage) {
      List<Explanation.Part> words = Explainer.words(model.of(document), document, found);
      ClassificationPage page = new ClassificationPage(report);
      return out -> page.write(document, found, words, (Screen) out);
    }
    if (why.isPresent() && !json) {
      return why.get().page(document, found);
    }
    String text = line(document, found);
    return out -> out.append(text);
  }

  private String line(Document document, Classification found) {
    if (!json) {
      return report.line(document, found) + "\n";
    }
    return why.isPresent() ? why.get().json(document, found) : report.json(document, found) + "\n";
  }

  private Known known(Document document, Classification found) {
    if (!found.hasKnownTerms()) {
      return Known.NOTHING;
    }
    return found.evidence().size() <= FEW_TERMS
            && model.unadapted().features().knownShare(document) < LEAST_KNOWN
        ? Known.HARDLY_ANYTHING
        : Known.ENOUGH;
  }
}
