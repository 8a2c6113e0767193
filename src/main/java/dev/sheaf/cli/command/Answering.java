package dev.sheaf.cli.command;

import dev.sheaf.adapt.AdaptedModel;
import dev.sheaf.classify.Explanation;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.corpus.Document;
import dev.sheaf.model.Classification;
import dev.sheaf.model.Explainer;
import dev.sheaf.model.KnownText;
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
  /**
   * What is said of a document.
   *
   * @param text prints it
   */
  record Answer(Document document, Console.Writing text, KnownText known) {}

  /** A worker for one thread. */
  Function<Document, Answer> worker() {
    Labeller labeller = model.labeller();
    return document -> answer(document, labeller.classify(document));
  }

  private Answer answer(Document document, Classification found) {
    return new Answer(document, text(document, found), found.known());
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
}
