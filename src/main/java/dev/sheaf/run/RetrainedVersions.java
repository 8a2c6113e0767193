package dev.sheaf.run;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonParser;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.report.retrain.RetrainJson;
import dev.sheaf.report.retrain.RetrainReport;
import dev.sheaf.retrain.Recipe;
import dev.sheaf.store.KnownDocuments;
import dev.sheaf.store.Manifest;
import dev.sheaf.store.ModelStore;
import dev.sheaf.store.SavedModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * The versions of a store that a retraining made, with its reports: {@code report.md} for people,
 * {@code retrain.json} for programs.
 */
record RetrainedVersions(ModelStore store) {
  private static final String REPORT = "report.md";
  private static final String FACTS = "retrain.json";

  /** The files that go with a candidate. */
  static Map<String, ByteBuffer> files(RetrainReport report, KnownDocuments known) {
    StringBuilder markdown = new StringBuilder();
    try {
      report.writeMarkdown(markdown);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the report", e);
    }
    return Map.of(
        KnownDocuments.FILE,
        known.bytes(),
        REPORT,
        utf8(markdown.toString()),
        FACTS,
        utf8(JsonPrinter.line(RetrainJson.of(report)) + "\n"));
  }

  private static ByteBuffer utf8(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The newest version that is not in use and was made from the same recipe. */
  Optional<SavedModel> twin(Recipe wanted) {
    String current = store.current().orElse("");
    Optional<SavedModel> twin = Optional.empty();
    for (String version : store.versions()) {
      if (!version.equals(current)) {
        Optional<SavedModel> made = made(version, wanted);
        twin = made.isPresent() ? made : twin;
      }
    }
    return twin;
  }

  /**
   * A version, if it was made from this recipe. A version that is damaged or of an older format
   * does not count.
   */
  private Optional<SavedModel> made(String version, Recipe wanted) {
    try {
      SavedModel saved = store.load(version);
      Optional<KnownDocuments> documents = saved.file(KnownDocuments.FILE, KnownDocuments::of);
      if (documents.isEmpty() || !documents.get().areThoseOf(wanted.corpus())) {
        return Optional.empty();
      }
      Manifest manifest = saved.manifest();
      boolean isTwin =
          manifest.asked().equals(wanted.settings())
              && manifest.unlabelled().equals(wanted.fingerprintOfUnlabelled())
              && wanted.hasTaxonomy(saved.model().taxonomy());
      if (isTwin) {
        saved.requireWhole();
      }
      return isTwin ? Optional.of(saved) : Optional.empty();
    } catch (BadInputException | UncheckedIOException damaged) {
      return Optional.empty();
    }
  }

  /** Whether a candidate was found worse than a version. */
  static boolean wasWorseThan(String version, SavedModel candidate) {
    return candidate
        .file(FACTS)
        .map(bytes -> StandardCharsets.UTF_8.decode(bytes).toString())
        .map(text -> JsonParser.parse(text, Location.of(candidate.version().resolve(FACTS))))
        .filter(Json.Dictionary.class::isInstance)
        .map(Json.Dictionary.class::cast)
        .filter(facts -> facts.get("verdict").equals(Optional.of(Json.of("worse"))))
        .filter(facts -> facts.get("current").equals(Optional.of(Json.of(version))))
        .isPresent();
  }
}
