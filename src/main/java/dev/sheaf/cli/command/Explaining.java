package dev.sheaf.cli.command;

import dev.sheaf.classify.neighbour.LabelledPapers;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.corpus.Document;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.model.Classification;
import dev.sheaf.model.Explained;
import dev.sheaf.model.Explainer;
import dev.sheaf.report.classify.ClassificationReport;
import dev.sheaf.report.classify.ExplanationJson;
import dev.sheaf.report.classify.ExplanationReport;
import dev.sheaf.run.AdaptingRun;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What {@code classify --explain} prints of a document. */
final class Explaining {
  private final Function<Document, Explainer> explainer;
  private final ClassificationReport report;

  Explaining(AdaptingRun.Adapted adapted, ClassificationReport report) {
    LabelledPapers papers = adapted.papers().get();
    this.explainer = document -> new Explainer(adapted.model().of(document), papers);
    this.report = report;
  }

  /** A page for people, an empty line behind it. */
  Console.Writing page(Document document, Classification found) {
    Explained explained = explainer.apply(document).explain(document, found);
    return out -> {
      new ExplanationReport(document, found, explained).write(out);
      out.append('\n');
    };
  }

  /** The object that {@code classify --json} prints, with one more member, on a line. */
  String json(Document document, Classification found) {
    Explained explained = explainer.apply(document).explain(document, found);
    Map<String, Json> members = new LinkedHashMap<>(report.object(document, found).members());
    members.put("explanation", ExplanationJson.of(explained));
    return JsonPrinter.line(new Json.Dictionary(members)) + "\n";
  }
}
