package dev.sheaf.cli.command;

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
import java.io.IOException;
import java.io.UncheckedIOException;
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
  String text(Document document, Classification found) {
    StringBuilder page = new StringBuilder();
    try {
      new ExplanationReport(document, found, explainer.explain(document, found)).write(page);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the explanation", e);
    }
    return page.append('\n').toString();
  }

  /** The object that {@code classify --json} prints, with one more member, on a line. */
  String json(Document document, Classification found) {
    Explained explained = explainer.explain(document, found);
    Map<String, Json> members = new LinkedHashMap<>(report.object(document, found).members());
    members.put("explanation", ExplanationJson.of(explained));
    return JsonPrinter.line(new Json.Dictionary(members)) + "\n";
  }
}
