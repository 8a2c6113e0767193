package dev.sheaf.taxonomy;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.io.FileChange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds aliases to the lines of a taxonomy; everything else stays the same to the byte. A name that
 * is already an alias or a label is not added, so adding the same twice changes nothing. Immutable.
 */
public final class TaxonomyAliases {
  private final Path file;
  private final String before;
  private final String after;

  private TaxonomyAliases(Path file, String before, String after) {
    this.file = file;
    this.before = before;
    this.after = after;
  }

  /**
   * Adds aliases; a label that is not written down yet gets a line, as a theme.
   *
   * @param aliases the new spellings of each label, in the order in which they are to be written
   * @throws dev.sheaf.error.BadInputException at a line of the taxonomy that is wrong
   */
  public static TaxonomyAliases add(Path file, Map<Label, List<String>> aliases) {
    TaxonomyFile taxonomy = TaxonomyFile.read(file);
    String before = taxonomy.text();
    for (Map.Entry<Label, List<String>> more : aliases.entrySet()) {
      taxonomy = add(taxonomy, more.getKey(), more.getValue());
    }
    return new TaxonomyAliases(file, before, taxonomy.text());
  }

  private static TaxonomyFile add(TaxonomyFile file, Label label, List<String> aliases) {
    List<String> unknown =
        aliases.stream().filter(alias -> file.taxonomy().find(alias).isEmpty()).toList();
    Optional<Taxonomy.Entry> known = file.taxonomy().find(label.name());
    if (unknown.isEmpty()) {
      return file;
    }
    return known
        .map(entry -> file.replace(Map.of(entry, Optional.of(with(entry, unknown)))))
        .orElseGet(
            () ->
                file.append(
                    new Taxonomy.Entry(
                        label,
                        Facet.THEME,
                        Optional.empty(),
                        Map.of(),
                        unknown,
                        List.of(),
                        file.where())));
  }

  private static Taxonomy.Entry with(Taxonomy.Entry entry, List<String> further) {
    List<String> aliases = new ArrayList<>(entry.aliases());
    aliases.addAll(further);
    return new Taxonomy.Entry(
        entry.label(),
        entry.facet(),
        entry.parent(),
        entry.names(),
        aliases,
        entry.terms(),
        entry.where());
  }

  /** Whether nothing is new. */
  public boolean isEmpty() {
    return before.equals(after);
  }

  /** The taxonomy that the aliases are added to. */
  public Path file() {
    return file;
  }

  /** The text of the file as it is. */
  public String before() {
    return before;
  }

  /** The text of the file with the aliases. */
  public String after() {
    return after;
  }

  /**
   * Writes the file; its permissions stay.
   *
   * @throws dev.sheaf.error.BadInputException if it is read-only
   */
  public void write() {
    if (Files.exists(file)) {
      FileChange.requireWritable(file);
    }
    FileChange.write(List.of(FileChange.Content.of(file, after)));
  }
}
