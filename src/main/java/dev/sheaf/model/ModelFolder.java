package dev.sheaf.model;

import dev.sheaf.classify.LabelledPapers;
import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.error.Require;
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
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The files of one model version, named in one place.
 *
 * <p>{@code header.bin} is the {@link ModelHeader}, which lists the other files with their sizes
 * and checksums. {@code features.bin} holds the terms and their weights, {@code topic.bin} and
 * {@code theme.bin} the classifiers; they are mapped into memory and used as they are. The others
 * are opened when they are asked for: {@code manifest.json} says how the model was made, {@code
 * taxonomy.csv} is the taxonomy it was trained with, {@code papers.bin} holds the labelled papers.
 */
final class ModelFolder {
  private static final String HEADER = "header.bin";
  private static final String MANIFEST = "manifest.json";
  private static final String TAXONOMY = "taxonomy.csv";
  private static final String FEATURES = "features.bin";
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
    files.put(PAPERS, papers.bytes());
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("format", Json.of(ModelHeader.FORMAT));
    members.putAll(manifest.about().members());
    members.put("settings", SettingsJson.of(manifest.settings()));
    files.put(MANIFEST, utf8(JsonPrinter.indented(new Json.Dictionary(members))));
    files.put(HEADER, header(model, manifest.settings(), files).bytes());
    for (Map.Entry<String, ByteBuffer> file : files.entrySet()) {
      writeForced(folder.resolve(file.getKey()), file.getValue());
    }
    ModelStore.force(folder);
  }

  private static ModelHeader header(
      TopicModel model, Settings settings, Map<String, ByteBuffer> files) {
    Map<String, ModelHeader.Promise> promises = new TreeMap<>();
    files.forEach(
        (name, bytes) ->
            promises.put(name, new ModelHeader.Promise(bytes.remaining(), checksum(bytes))));
    return new ModelHeader(
        settings.analysis(), settings.features(), promises, model.broader(), model.risk());
  }

  /**
   * Reads the model in a folder.
   *
   * @throws BadInputException where a file that labelling needs is missing, damaged or of another
   *     version
   */
  static SavedModel read(Path folder) {
    ModelHeader header = header(folder);
    return new SavedModel(
        Location.of(folder.resolve(HEADER)).reading(() -> model(folder, header)), folder);
  }

  /**
   * How the model in a folder was made.
   *
   * @throws BadInputException where the manifest is missing, damaged or of another version
   */
  static Manifest manifest(Path folder) {
    Path file = folder.resolve(MANIFEST);
    Location where = Location.of(file);
    Json.Dictionary manifest =
        dictionary(JsonParser.parse(text(mapped(folder, MANIFEST, header(folder)), file), where));
    return where.reading(
        () ->
            new Manifest(
                SettingsJson.read(dictionary(manifest.get("settings").orElse(new Json.Null()))),
                about(manifest)));
  }

  /**
   * The labelled papers of the model in a folder.
   *
   * @throws BadInputException where their file is missing, damaged or of another version
   */
  static LabelledPapers papers(Path folder) {
    return Location.of(folder.resolve(PAPERS))
        .reading(() -> LabelledPapers.of(mapped(folder, PAPERS, header(folder))));
  }

  private static ModelHeader header(Path folder) {
    Path file = folder.resolve(HEADER);
    if (!Files.isRegularFile(file)) {
      throw withoutHeader(folder);
    }
    return ModelHeader.of(ByteBuffer.wrap(smallBytes(file)), Location.of(file));
  }

  /** Before format 3 the manifest was the header. */
  private static BadInputException withoutHeader(Path folder) {
    Path file = folder.resolve(MANIFEST);
    if (Files.isRegularFile(file)) {
      Location where = Location.of(file);
      Json format =
          dictionary(JsonParser.parse(smallFile(file), where))
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
    about.keySet().removeAll(java.util.Set.of("format", "settings"));
    return new Json.Dictionary(about);
  }

  private static TopicModel model(Path folder, ModelHeader header) {
    TfIdf features =
        TfIdf.of(
            mapped(folder, FEATURES, header), new Analyzer(header.analysis()), header.features());
    Map<Facet, LinearClassifier> classifiers = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      String name = classifierFile(facet);
      if (header.files().containsKey(name)) {
        classifiers.put(facet, LinearClassifier.fromBytes(mapped(folder, name, header)));
      }
    }
    return new TopicModel(
        () -> taxonomy(folder, header), header.broader(), features, classifiers, header.risk());
  }

  private static Taxonomy taxonomy(Path folder, ModelHeader header) {
    Path file = folder.resolve(TAXONOMY);
    return TaxonomyCsv.read(text(mapped(folder, TAXONOMY, header), file), Location.of(file));
  }

  /** A file's bytes, as many as the header promises and no more. */
  private static ByteBuffer mapped(Path folder, String name, ModelHeader header) {
    Path file = folder.resolve(name);
    ModelHeader.Promise promise = header.files().get(name);
    Require.that(promise != null, "expected the file %s of the model, found none", name);
    requireSize(file, promise);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, promise.bytes());
      int checksum = checksum(bytes);
      if (checksum != promise.crc32()) {
        throw new BadInputException(
            Location.of(file),
            "expected the checksum %08x, found %08x: the file is damaged",
            promise.crc32(),
            checksum);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static void requireSize(Path file, ModelHeader.Promise promise) {
    requireFile(file);
    long size = size(file);
    if (size != promise.bytes()) {
      throw new BadInputException(
          Location.of(file), "expected %d bytes, found %d", promise.bytes(), size);
    }
  }

  private static void requireFile(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new BadInputException(Location.of(file), "expected a file of the model, found none");
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** The text of a file that is meant to be read whole. */
  static String smallFile(Path file) {
    return text(ByteBuffer.wrap(smallBytes(file)), file);
  }

  private static byte[] smallBytes(Path file) {
    requireFile(file);
    long size = size(file);
    if (size > LARGEST_SMALL_FILE) {
      throw new BadInputException(
          Location.of(file), "expected at most %d bytes, found %d", LARGEST_SMALL_FILE, size);
    }
    try {
      return Files.readAllBytes(file);
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

  private static Json.Dictionary dictionary(Json json) {
    return json instanceof Json.Dictionary dictionary ? dictionary : new Json.Dictionary(Map.of());
  }

  private static ByteBuffer utf8(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }

  private static int checksum(ByteBuffer bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes.duplicate());
    return (int) crc.getValue();
  }
}
