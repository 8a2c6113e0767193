package dev.sheaf.store;

import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.classify.neighbour.LabelledPapers;
import dev.sheaf.corpus.Facet;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.error.Require;
import dev.sheaf.feature.TfIdf;
import dev.sheaf.io.DurableFile;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonParser;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.model.TopicModel;
import dev.sheaf.taxonomy.TaxonomyCsv;
import dev.sheaf.text.Analyzer;
import dev.sheaf.train.Settings;
import dev.sheaf.train.SettingsJson;
import dev.sheaf.trend.quantify.Quantification;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The files of one model version, named in one place.
 *
 * <p>{@code header.bin} is the {@link ModelHeader}, which lists the other files with their sizes
 * and checksums. {@code features.bin} holds the terms and their weights, {@code topic.bin} and
 * {@code theme.bin} the classifiers; they are mapped into memory and used as they are. The others
 * are opened when they are asked for: {@code manifest.json} says how the model was made, {@code
 * taxonomy.csv} is the taxonomy it was trained with, {@code papers.bin} holds the labelled papers,
 * {@code topic-errors.json} and {@code theme-errors.json} say what shares are corrected by.
 */
final class ModelFolder {
  private static final String HEADER = "header.bin";
  private static final String MANIFEST = "manifest.json";
  private static final String TAXONOMY = "taxonomy.csv";
  private static final String FEATURES = "features.bin";
  private static final String PAPERS = "papers.bin";

  /** No name leads out of the folder. */
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*\\.[a-z0-9]+");

  private ModelFolder() {}

  private static String classifierFile(Facet facet) {
    return facet.word() + ".bin";
  }

  private static String errorsFile(Facet facet) {
    return facet.word() + "-errors.json";
  }

  /**
   * The files of a model by name, the header last.
   *
   * @param further what else goes with the model; promised in its header like all others
   */
  static Map<String, ByteBuffer> files(
      TopicModel model, LabelledPapers papers, Manifest manifest, Map<String, ByteBuffer> further)
      throws IOException {
    Map<String, ByteBuffer> files = new LinkedHashMap<>();
    StringBuilder taxonomy = new StringBuilder();
    TaxonomyCsv.print(model.taxonomy(), taxonomy);
    files.put(TAXONOMY, utf8(taxonomy.toString()));
    files.put(FEATURES, model.features().bytes());
    for (Facet facet : Facet.values()) {
      model.classifier(facet).ifPresent(c -> files.put(classifierFile(facet), c.toBytes()));
    }
    for (Facet facet : Facet.values()) {
      model
          .quantification(facet)
          .filter(Quantification::isCorrected)
          .map(q -> utf8(JsonPrinter.line(QuantificationJson.of(q)) + "\n"))
          .ifPresent(json -> files.put(errorsFile(facet), json));
    }
    files.put(PAPERS, papers.bytes());
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("format", Json.of(ModelHeader.FORMAT));
    members.putAll(manifest.about().members());
    members.put("settings", SettingsJson.of(manifest.settings()));
    files.put(MANIFEST, utf8(JsonPrinter.indented(new Json.Dictionary(members))));
    for (Map.Entry<String, ByteBuffer> file : new TreeMap<>(further).entrySet()) {
      String name = file.getKey();
      Require.that(NAME.matcher(name).matches(), "expected the name of a file, found %s", name);
      Require.that(
          !name.equals(HEADER) && files.put(name, file.getValue()) == null,
          "the model has a file of its own named %s",
          name);
    }
    files.put(HEADER, header(model, manifest.settings(), files).bytes());
    return files;
  }

  /** Writes files and forces them to disk. */
  static void write(Path folder, Map<String, ByteBuffer> files) throws IOException {
    for (Map.Entry<String, ByteBuffer> file : files.entrySet()) {
      DurableFile.write(folder.resolve(file.getKey()), file.getValue());
    }
    DurableFile.force(folder);
  }

  private static ModelHeader header(
      TopicModel model, Settings settings, Map<String, ByteBuffer> files) {
    Map<String, ModelHeader.Promise> promises = new TreeMap<>();
    files.forEach(
        (name, bytes) ->
            promises.put(
                name, new ModelHeader.Promise(bytes.remaining(), PromisedFiles.checksum(bytes))));
    return new ModelHeader(
        settings.analysis(), settings.features(), promises, model.broader(), model.risk());
  }

  /**
   * Reads the model in a folder.
   *
   * @throws BadInputException if a file that labelling needs is missing, damaged or of another
   *     version
   */
  static SavedModel read(Path folder) {
    ModelHeader header = header(folder);
    return new SavedModel(
        Location.of(folder.resolve(HEADER)).reading(() -> model(header, header.in(folder))),
        folder);
  }

  /**
   * How the model in a folder was made.
   *
   * @throws BadInputException if the manifest is missing, damaged or of another version
   */
  static Manifest manifest(Path folder) {
    PromisedFiles files = header(folder).in(folder);
    Location where = files.where(MANIFEST);
    Json.Dictionary manifest = dictionary(JsonParser.parse(files.text(MANIFEST), where));
    return where.reading(
        () -> {
          Json settings = manifest.get("settings").orElse(new Json.Null());
          Manifest read = new Manifest(SettingsJson.read(dictionary(settings)), about(manifest));
          read.selections(); // wrong ones are refused here, not where they are told
          read.asked();
          return read;
        });
  }

  /**
   * The labelled papers of the model in a folder.
   *
   * @throws BadInputException if their file is missing, damaged or of another version
   */
  static LabelledPapers papers(Path folder) {
    return header(folder).in(folder).opened(PAPERS, LabelledPapers::of);
  }

  /**
   * A file of the model in a folder.
   *
   * @return empty where the header promises none of this name
   * @throws BadInputException if it is promised, and missing or damaged
   */
  static Optional<ByteBuffer> file(Path folder, String name) {
    return file(folder, name, bytes -> bytes);
  }

  /** What such a file says. */
  static <T> Optional<T> file(Path folder, String name, Function<ByteBuffer, T> reader) {
    PromisedFiles files = header(folder).in(folder);
    return files.has(name) ? Optional.of(files.opened(name, reader)) : Optional.empty();
  }

  /** Refuses a folder if any of its files is missing or damaged. */
  static void requireWhole(Path folder) {
    PromisedFiles files = header(folder).in(folder);
    files.promises().keySet().forEach(files::mapped);
  }

  /** Whether a folder is, or once was, a model: some file of it says what it is. */
  static boolean isIn(Path folder) {
    return Files.isDirectory(folder)
        && (Files.exists(folder.resolve(HEADER)) || Files.exists(folder.resolve(MANIFEST)));
  }

  private static ModelHeader header(Path folder) {
    Path file = folder.resolve(HEADER);
    if (!Files.isRegularFile(file)) {
      throw withoutHeader(folder);
    }
    ModelHeader header =
        ModelHeader.of(ByteBuffer.wrap(PromisedFiles.smallBytes(file)), Location.of(file));
    for (String name : header.files().keySet()) {
      if (!NAME.matcher(name).matches()) {
        throw new BadInputException(
            Location.of(file), "expected the name of a file, found %s", name);
      }
    }
    return header;
  }

  /** Before format 3 the manifest was the header. */
  private static BadInputException withoutHeader(Path folder) {
    Path file = folder.resolve(MANIFEST);
    if (Files.isRegularFile(file)) {
      Location where = Location.of(file);
      Json format =
          dictionary(JsonParser.parse(PromisedFiles.smallFile(file), where))
              .get("format")
              .orElse(new Json.Null());
      if (!format.equals(Json.of(ModelHeader.FORMAT))) {
        return ModelHeader.otherFormat(where, JsonPrinter.line(format));
      }
    }
    return new BadInputException(
        Location.of(folder.resolve(HEADER)), "expected a file of the model, found none");
  }

  private static Json.Dictionary about(Json.Dictionary manifest) {
    Map<String, Json> about = new LinkedHashMap<>(manifest.members());
    about.keySet().removeAll(Set.of("format", "settings"));
    return new Json.Dictionary(about);
  }

  private static TopicModel model(ModelHeader header, PromisedFiles files) {
    Analyzer analyzer = new Analyzer(header.analysis());
    TfIdf features = files.opened(FEATURES, bytes -> TfIdf.of(bytes, analyzer, header.features()));
    Map<Facet, LinearClassifier> classifiers = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      String name = classifierFile(facet);
      if (files.has(name)) {
        classifiers.put(facet, files.opened(name, LinearClassifier::fromBytes));
      }
    }
    return new TopicModel(
        () -> TaxonomyCsv.read(files.text(TAXONOMY), files.where(TAXONOMY)),
        header.broader(),
        features,
        classifiers,
        header.risk(),
        facet -> quantification(facet, classifiers.get(facet), files));
  }

  private static Optional<Quantification> quantification(
      Facet facet, LinearClassifier classifier, PromisedFiles files) {
    String name = errorsFile(facet);
    if (!files.has(name)) {
      return Optional.empty();
    }
    Location where = files.where(name);
    Json errors = JsonParser.parse(files.text(name), where);
    return Optional.of(
        PromisedFiles.opened(where, () -> QuantificationJson.read(errors, classifier)));
  }

  private static Json.Dictionary dictionary(Json json) {
    return json instanceof Json.Dictionary dictionary ? dictionary : new Json.Dictionary(Map.of());
  }

  private static ByteBuffer utf8(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }
}
