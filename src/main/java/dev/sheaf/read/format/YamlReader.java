package dev.sheaf.read.format;

import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.Findings;
import dev.sheaf.read.entry.Lines;
import dev.sheaf.read.yaml.YamlParts;
import dev.sheaf.read.yaml.YamlText;
import dev.sheaf.read.yaml.YamlWalk;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;

/** Reads lists and maps of papers in YAML, as those in JSON are read. */
final class YamlReader implements EntryReader {
  @Override
  public Findings read(Lines lines) {
    YamlParts parts = new YamlParts(lines);
    State state = new State();
    return new Findings(() -> state.next(parts));
  }

  private static final class State {
    private Iterator<Finding> inPart = Collections.emptyIterator();

    Optional<Finding> next(YamlParts parts) {
      while (!inPart.hasNext() && parts.hasNext()) {
        YamlParts.Part part = parts.next();
        String text = YamlText.mended(part.text(), part.where());
        inPart = JsonMapReader.read(new YamlWalk(text, part.where()), part.where());
      }
      return inPart.hasNext() ? Optional.of(inPart.next()) : Optional.empty();
    }
  }
}
