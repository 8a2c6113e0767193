package dev.sheaf.model;

import dev.sheaf.classify.LabelledPapers;
import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.error.Require;
import dev.sheaf.evaluate.RiskCoverage;
import dev.sheaf.feature.TfIdf;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonParser;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.source.TaxonomyCsv;
import dev.sheaf.text.Analyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The files of one model version, named in one place.
 *
 * <p>{@code manifest.json} says how the model was made and lists the other files with their sizes
 * and checksums; {@code manifest.crc32} is its own checksum. {@code taxonomy.csv} is the taxonomy
 * it was trained with, {@code features.bin} the terms and their weights, {@code topic.bin} and
 * {@code theme.bin} the classifiers, {@code topic-risk.json} how sure a topic must be for a given
 * error rate, {@code papers.bin} the labelled papers, which is opened when they are asked for. The
 * binary files are mapped into memory and used as they are.
 */
final class ModelFolder {
  /** Raised whenever a file's layout changes, so that an older Sheaf refuses a newer model. */
  private static final int FORMAT = 3;

  private static final String MANIFEST = "manifest.json";
  private static final String MANIFEST_CHECKSUM = "manifest.crc32";
  private static final String TAXONOMY = "taxonomy.csv";
  private static final String FEATURES = "features.bin";
  private static final String RISK = "topic-risk.json";
  private static final String PAPERS = "papers.bin";
  private static final int LARGEST_SMALL_FILE = 1 << 26;

  private ModelFolder() {}

  private static String classifierFile(Facet facet) {
    return facet.word() + ".bin";
  }

  static void write(Path folder, TopicModel model, LabelledPapers papers, Manifest manifest)
      throws IOException {
    Map<String, ByteBuffer> files = new LinkedHashMap<>();
    StringBuilder taxonomy = new StringBuilder();
    TaxonomyCsv.print(model.taxonomy(), taxonomy);
    files.put(TAXONOMY, utf8(taxonomy.toString()));
    files.put(FEATURES, model.features().bytes());
    for (Facet facet : Facet.values()) {
      model.classifier(facet).ifPresent(c -> files.put(classifierFile(facet), c.toBytes()));
    }
    model.risk().ifPresent(r -> files.put(RISK, utf8(JsonPrinter.line(RiskJson.of(r)) + "\n")));
    files.put(PAPERS, papers.bytes());
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("format", Json.of(FORMAT));
    members.putAll(manifest.about().members());
    members.put("settings", SettingsJson.of(manifest.settings()));
    members.put("files", listing(files));
    ByteBuffer text = utf8(JsonPrinter.indented(new Json.Dictionary(members)));
    files.put(MANIFEST, text);
    files.put(MANIFEST_CHECKSUM, utf8(checksum(text) + "\n"));
    for (Map.Entry<String, ByteBuffer> file : files.entrySet()) {
      writeForced(folder.resolve(file.getKey()), file.getValue());
    }
    ModelStore.force(folder);
  }

  private static Json listing(Map<String, ByteBuffer> files) {
    Map<String, Json> listing = new LinkedHashMap<>();
    files.forEach(
        (name, bytes) -> {
          Map<String, Json> file = new LinkedHashMap<>();
          file.put("bytes", Json.of(bytes.remaining()));
          file.put("crc32", Json.of(checksum(bytes)));
          listing.put(name, new Json.Dictionary(file));
        });
    return new Json.Dictionary(listing);
  }

  /**
   * Reads the model in a folder.
   *
   * @throws BadInputException where a file is missing, damaged or of another version
   */
  static SavedModel read(Path folder) {
    Location where = Location.of(folder.resolve(MANIFEST));
    Json.Dictionary manifest = manifest(folder);
    return where.reading(
        () -> {
          Settings settings = SettingsJson.read(dictionary(manifest, "settings"));
          return new SavedModel(
              model(folder, dictionary(manifest, "files"), settings),
              new Manifest(settings, about(manifest)),
              folder);
        });
  }

  /**
   * The labelled papers of the model in a folder.
   *
   * @throws BadInputException where their file is missing, damaged or of another version
   */
  static LabelledPapers papers(Path folder) {
    Json.Dictionary files = dictionary(manifest(folder), "files");
    return Location.of(folder.resolve(PAPERS))
        .reading(() -> LabelledPapers.of(mapped(folder, PAPERS, files)));
  }

  private static Json.Dictionary manifest(Path folder) {
    Path file = folder.resolve(MANIFEST);
    Location where = Location.of(file);
    String text = smallFile(file);
    Json parsed = JsonParser.parse(text, where);
    if (!(parsed instanceof Json.Dictionary manifest)) {
      throw new BadInputException(where, "expected a JSON object, found another value");
    }
    if (!manifest.get("format").equals(Optional.of(Json.of(FORMAT)))) {
      throw new BadInputException(
          where,
          "expected a model of format %d, found format %s: train it anew",
          FORMAT,
          manifest.get("format").map(JsonPrinter::line).orElse("none"));
    }
    String checksum = smallFile(folder.resolve(MANIFEST_CHECKSUM));
    if (!checksum.equals(checksum(utf8(text)) + "\n")) {
      throw new BadInputException(
          where, "expected the manifest as it was written, found it changed");
    }
    return manifest;
  }

  private static Json.Dictionary about(Json.Dictionary manifest) {
    Map<String, Json> about = new LinkedHashMap<>(manifest.members());
    about.keySet().removeAll(java.util.Set.of("format", "settings", "files"));
    return new Json.Dictionary(about);
  }

  private static TopicModel model(Path folder, Json.Dictionary files, Settings settings) {
    Taxonomy taxonomy =
        TaxonomyCsv.read(
            text(mapped(folder, TAXONOMY, files), folder.resolve(TAXONOMY)),
            Location.of(folder.resolve(TAXONOMY)));
    TfIdf features =
        TfIdf.of(
            mapped(folder, FEATURES, files),
            new Analyzer(settings.analysis()),
            settings.features());
    Map<Facet, LinearClassifier> classifiers = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      String name = classifierFile(facet);
      if (files.get(name).isPresent()) {
        classifiers.put(facet, LinearClassifier.fromBytes(mapped(folder, name, files)));
      }
    }
    return new TopicModel(taxonomy, features, classifiers, risk(folder, files));
  }

  private static Optional<RiskCoverage> risk(Path folder, Json.Dictionary files) {
    if (files.get(RISK).isEmpty()) {
      return Optional.empty();
    }
    Path file = folder.resolve(RISK);
    Location where = Location.of(file);
    Json parsed = JsonParser.parse(text(mapped(folder, RISK, files), file), where);
    return Optional.of(where.reading(() -> RiskJson.read(parsed)));
  }

  /** A file's bytes, as many as the manifest promises and no more. */
  private static ByteBuffer mapped(Path folder, String name, Json.Dictionary files) {
    Path file = folder.resolve(name);
    Json.Dictionary promised = dictionary(files, name);
    String size = promised.get("bytes").map(JsonPrinter::line).orElse("none");
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (!size.equals(Long.toString(channel.size()))) {
        throw new BadInputException(
            Location.of(file), "expected %s bytes, found %d", size, channel.size());
      }
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      String checksum = checksum(bytes);
      if (!promised.get("crc32").equals(Optional.of(Json.of(checksum)))) {
        throw new BadInputException(
            Location.of(file),
            "expected the checksum %s, found %s: the file is damaged",
            promised.get("crc32").flatMap(Json::asText).orElse("none"),
            checksum);
      }
      return bytes;
    } catch (java.nio.file.NoSuchFileException e) {
      throw new BadInputException(Location.of(file), "expected a file of the model, found none");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** The text of a file that is meant to be read whole. */
  static String smallFile(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new BadInputException(Location.of(file), "expected a file of the model, found none");
      }
      long size = Files.size(file);
      if (size > LARGEST_SMALL_FILE) {
        throw new BadInputException(
            Location.of(file), "expected at most %d bytes, found %d", LARGEST_SMALL_FILE, size);
      }
      return text(ByteBuffer.wrap(Files.readAllBytes(file)), file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static String text(ByteBuffer bytes, Path file) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
    } catch (CharacterCodingException e) {
      throw new BadInputException(
          Location.of(file), "expected UTF-8 text, found bytes that are not UTF-8");
    }
  }

  static void writeForced(Path file, byte[] bytes) throws IOException {
    writeForced(file, ByteBuffer.wrap(bytes));
  }

  private static void writeForced(Path file, ByteBuffer bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer rest = bytes.duplicate();
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private static Json.Dictionary dictionary(Json.Dictionary json, String name) {
    Json value = json.get(name).orElse(new Json.Null());
    Require.that(value instanceof Json.Dictionary, "expected the object %s, found none", name);
    return (Json.Dictionary) value;
  }

  private static ByteBuffer utf8(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String checksum(ByteBuffer bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes.duplicate());
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }
}
