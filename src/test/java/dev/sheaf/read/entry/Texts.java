package dev.sheaf.read.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Location;
import dev.sheaf.read.CorpusReader;
import dev.sheaf.read.DocumentSource;
import dev.sheaf.read.Reading;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts to read, and what is found in them. */
public final class Texts {
  public static final Location FILE = new Location("paper.txt", 0);
  public static final Path SEEDS = Path.of("seeds");

  /** The topics Agent, RAG, LLM应用 and LLM理论, and a theme below Agent. */
  public static final Taxonomy TAXONOMY =
      Taxonomy.of(
          List.of(
              label("Agent", Facet.TOPIC, Optional.empty(), 2),
              label("RAG", Facet.TOPIC, Optional.empty(), 3),
              label("LLM应用", Facet.TOPIC, Optional.empty(), 4),
              label("LLM理论", Facet.TOPIC, Optional.empty(), 5),
              label("LLM 代理", Facet.THEME, Optional.of(new Label("Agent")), 6)));

  private Texts() {}

  public static Lines lines(String text) {
    return new Lines(new StringReader(text), FILE);
  }

  public static List<Finding> findings(EntryReader reader, String text) {
    List<Finding> findings = new ArrayList<>();
    reader.read(lines(text)).forEachRemaining(findings::add);
    return findings;
  }

  public static List<Entry> entries(EntryReader reader, String text) {
    return findings(reader, text).stream().map(Entry.class::cast).toList();
  }

  public static Entry entry(EntryReader reader, String text) {
    List<Entry> entries = entries(reader, text);
    if (entries.size() != 1) {
      throw new AssertionError("expected one entry, found " + entries);
    }
    return entries.get(0);
  }

  public static Path file(Path folder, String name, String content) {
    return file(folder, name, content.getBytes(UTF_8));
  }

  public static Path file(Path folder, String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Reading read(Path... paths) {
    return CorpusReader.read(
        DocumentSource.of(List.of(paths), DocumentSource.Options.with(TAXONOMY)));
  }

  private static Taxonomy.Entry label(String name, Facet facet, Optional<Label> parent, int line) {
    return new Taxonomy.Entry(
        new Label(name),
        facet,
        parent,
        Map.of(),
        List.of(),
        List.of(),
        new Location("taxonomy.csv", line));
  }
}
