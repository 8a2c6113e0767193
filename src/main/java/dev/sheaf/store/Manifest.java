package dev.sheaf.store;

import dev.sheaf.classify.LabelSelection;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.read.DocumentJson;
import dev.sheaf.train.Settings;
import dev.sheaf.train.SettingsJson;
import dev.sheaf.train.Training;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The record of how a model was made: enough to make it again and to compare it with another.
 *
 * <p>It holds no time and no path, so the same documents and settings give the same bytes.
 *
 * @param settings every choice that the model's bytes depend on
 * @param about the corpus, the labels, the scores and the versions, as JSON that people read
 */
public record Manifest(Settings settings, Json.Dictionary about) {
  private static final String ASKED = "asked";

  /**
   * The manifest of a new model.
   *
   * @param scores what an evaluation of the same settings on the same documents gave
   */
  public static Manifest of(Corpus corpus, Training training, Optional<Json> scores) {
    return of(describe(corpus), training, scores);
  }

  /**
   * The manifest of a new model, with a description of its corpus.
   *
   * @param corpus what {@link #describe} says of the corpus
   */
  public static Manifest of(Json corpus, Training training, Optional<Json> scores) {
    Map<String, Json> about = new LinkedHashMap<>();
    about.put("corpus", corpus);
    training
        .selections()
        .forEach((facet, selection) -> about.put(facet.word() + "s", describe(selection)));
    scores.ifPresent(found -> about.put("scores", found));
    Map<String, Json> versions = new LinkedHashMap<>();
    versions().forEach((name, version) -> versions.put(name, Json.of(version)));
    about.put("versions", new Json.Dictionary(versions));
    return new Manifest(training.settings(), new Json.Dictionary(about));
  }

  /**
   * A copy that also names the unlabelled papers, without those of the corpus. Unchanged if there
   * are none.
   */
  public Manifest with(Corpus corpus, Corpus unlabelled) {
    Corpus further = Training.further(corpus, unlabelled);
    if (further.size() == 0) {
      return this;
    }
    Map<String, Json> facts = new LinkedHashMap<>();
    facts.put("fingerprint", Json.of(fingerprint(further)));
    facts.put("documents", Json.of(further.size()));
    describeDates(further, facts);
    Map<String, Json> members = new LinkedHashMap<>();
    about
        .members()
        .forEach(
            (name, value) -> {
              members.put(name, value);
              if (name.equals("corpus")) {
                members.put("unlabelled", new Json.Dictionary(facts));
              }
            });
    return new Manifest(settings, new Json.Dictionary(members));
  }

  /**
   * A copy that also has the settings that were asked for. These may leave choices to the training.
   */
  public Manifest withAsked(Settings asked) {
    Map<String, Json> members = new LinkedHashMap<>(about.members());
    members.put(ASKED, asked.json());
    return new Manifest(settings, new Json.Dictionary(members));
  }

  /** The settings that were asked for; if the manifest names none, those that were used. */
  public Settings asked() {
    return about
        .get(ASKED)
        .filter(Json.Dictionary.class::isInstance)
        .map(asked -> SettingsJson.read((Json.Dictionary) asked))
        .orElse(settings);
  }

  /** The fingerprint of the unlabelled papers beside the corpus; empty if there are none. */
  public Optional<String> unlabelled() {
    return fingerprintIn("unlabelled");
  }

  /** The fingerprint that {@link #unlabelled} gives for these papers beside a corpus. */
  public static Optional<String> fingerprintOfUnlabelled(Corpus corpus, Corpus unlabelled) {
    Corpus further = Training.further(corpus, unlabelled);
    return further.size() == 0 ? Optional.empty() : Optional.of(fingerprint(further));
  }

  /** The description of a corpus in a manifest: its fingerprint and its number of documents. */
  public static Json describe(Corpus corpus) {
    Map<String, Json> facts = new LinkedHashMap<>();
    facts.put("fingerprint", Json.of(fingerprint(corpus)));
    facts.put("documents", Json.of(corpus.size()));
    for (Facet facet : Facet.values()) {
      long labelled = corpus.stream().filter(d -> !d.labels(facet).isEmpty()).count();
      facts.put("with" + facet.name().charAt(0) + facet.word().substring(1), Json.of(labelled));
    }
    describeDates(corpus, facts);
    return new Json.Dictionary(facts);
  }

  private static void describeDates(Corpus corpus, Map<String, Json> facts) {
    List<PublicationDate> dates =
        corpus.stream().flatMap(document -> document.published().stream()).sorted().toList();
    facts.put("dated", Json.of(dates.size()));
    if (!dates.isEmpty()) {
      facts.put("from", Json.of(dates.get(0).toString()));
      facts.put("to", Json.of(dates.get(dates.size() - 1).toString()));
    }
  }

  private static Json describe(LabelSelection selection) {
    Map<String, Json> parts = new LinkedHashMap<>();
    parts.put("learned", counts(selection.learned()));
    parts.put("leftOut", counts(selection.leftOut()));
    return new Json.Dictionary(parts);
  }

  private static Json counts(SortedMap<Label, Integer> papers) {
    Map<String, Json> counts = new LinkedHashMap<>();
    papers.forEach((label, count) -> counts.put(label.name(), Json.of(count)));
    return new Json.Dictionary(counts);
  }

  /** Which labels of each facet were learned and which had too few papers. */
  public Map<Facet, LabelSelection> selections() {
    Map<Facet, LabelSelection> selections = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Json parts = about.get(facet.word() + "s").orElse(new Json.Null());
      selections.put(facet, new LabelSelection(counts(parts, "learned"), counts(parts, "leftOut")));
    }
    return selections;
  }

  private static NavigableMap<Label, Integer> counts(Json parts, String name) {
    NavigableMap<Label, Integer> counts = new TreeMap<>();
    if (parts instanceof Json.Dictionary dictionary
        && dictionary.get(name).orElse(parts) instanceof Json.Dictionary papers) {
      papers
          .members()
          .forEach(
              (label, count) -> {
                if (count instanceof Json.Numeric number) {
                  counts.put(new Label(label), number.value().intValue());
                }
              });
    }
    return counts;
  }

  /** The fingerprint of the corpus that was learned from; empty if the manifest names none. */
  public Optional<String> learnedFrom() {
    return fingerprintIn("corpus");
  }

  private Optional<String> fingerprintIn(String part) {
    return about
        .get(part)
        .filter(Json.Dictionary.class::isInstance)
        .flatMap(corpus -> ((Json.Dictionary) corpus).get("fingerprint"))
        .flatMap(Json::asText);
  }

  /** SHA-256 over the documents in order of id, each in Sheaf's own JSON form on a line. */
  public static String fingerprint(Corpus corpus) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      corpus.stream()
          .sorted(java.util.Comparator.comparing(Document::id))
          .map(document -> JsonPrinter.line(DocumentJson.of(document)) + "\n")
          .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
      return "sha256:" + HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The version of Sheaf that runs. */
  public static String version() {
    return Optional.ofNullable(versions().get("sheaf")).orElseThrow();
  }

  private static SortedMap<String, String> versions() {
    Properties properties = new Properties();
    try (InputStream resource = Manifest.class.getResourceAsStream("versions.properties")) {
      properties.load(resource);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read versions.properties", e);
    }
    SortedMap<String, String> versions = new TreeMap<>();
    properties.stringPropertyNames().forEach(n -> versions.put(n, properties.getProperty(n)));
    return versions;
  }
}
