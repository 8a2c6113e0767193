package dev.sheaf.cli.command;

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
import dev.sheaf.store.SavedModel;
import java.util.LinkedHashMap;
import java.util.Map;

/** What {@code classify --explain} prints of a document. */
final class Explaining {
  private final Explainer explainer;
  private final ClassificationReport report;

  Explaining(SavedModel saved, ClassificationReport report) {
    this.explainer = new Explainer(saved.model(), saved.papers());
    this.report = report;
  }

  /** A page for people, an empty line behind it. */
  Console.Writing page(Document document, Classification found) {
    Explained explained = explainer.explain(document, found);
    return out -> {
      new ExplanationReport(document, found, explained).write(out);
      out.append('\n');
    };
  }

  /** The object that {@code classify --json} prints, with one more member, on a line. */
  String json(Document document, Classification found) {
    Explained explained = explainer.explain(document, found);
    Map<String, Json> members = new LinkedHashMap<>(report.object(document, found).members());
    members.put("explanation", ExplanationJson.of(explained));
    return JsonPrinter.line(new Json.Dictionary(members)) + "\n";
  }
}
