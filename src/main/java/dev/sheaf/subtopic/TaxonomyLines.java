package dev.sheaf.subtopic;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.taxonomy.TaxonomyFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines of a taxonomy, changed by decisions on subtopics. Immutable. */
final class TaxonomyLines {
  private final TaxonomyFile file;

  private TaxonomyLines(TaxonomyFile file) {
    this.file = file;
  }

  /** Reads the lines of a file. If there is no file, there are no lines. */
  static TaxonomyLines read(Path file) {
    return new TaxonomyLines(TaxonomyFile.read(file));
  }

  String text() {
    return file.text();
  }

  /**
   * A copy with a line for an accepted subtopic.
   *
   * @param before what it was; the line that it had is changed where its names are
   * @throws BadInputException if a name means another label, or its topic is not written down
   */
  TaxonomyLines with(Subtopic subtopic, Subtopic before) {
    Taxonomy.Entry wanted = withParent(subtopic);
    Optional<Taxonomy.Entry> own = before.label().flatMap(l -> own(l, wanted.label()));
    boolean isSame =
        subtopic.label().equals(before.label()) && subtopic.names().equals(before.names());
    if (own.isPresent() ? isSame : isWritten(wanted)) {
      return this;
    }
    requireNew(wanted, own, subtopic);
    return own.map(entry -> replace(Map.of(entry, Optional.of(renamed(entry, wanted)))))
        .orElseGet(() -> new TaxonomyLines(file.append(wanted)));
  }

  /** The line of a label, or of the one it was to become when somebody came no further. */
  private Optional<Taxonomy.Entry> own(Label before, Label now) {
    return find(before.name()).filter(e -> e.label().equals(before) || e.label().equals(now));
  }

  private void requireNew(Taxonomy.Entry wanted, Optional<Taxonomy.Entry> own, Subtopic subtopic) {
    for (String name : spellings(wanted).toList()) {
      Optional<Taxonomy.Entry> other = find(name).filter(found -> !Optional.of(found).equals(own));
      if (other.isPresent()) {
        throw new BadInputException(
            other.get().where(),
            "expected a new name for %s, found \"%s\" for %s here: give it another one, --name NAME",
            subtopic.id(),
            name,
            other.get().label());
      }
    }
  }

  /** Whether a line like this was written by somebody who came no further. */
  private boolean isWritten(Taxonomy.Entry wanted) {
    return find(wanted.label().name())
        .filter(
            found ->
                found.label().equals(wanted.label())
                    && found.facet() == Facet.THEME
                    && found.parent().equals(wanted.parent())
                    && found.names().equals(wanted.names()))
        .isPresent();
  }

  private Taxonomy.Entry withParent(Subtopic subtopic) {
    Taxonomy.Entry entry = subtopic.entry(file.where());
    Optional<Label> parent = entry.parent().map(label -> parent(label, subtopic));
    return new Taxonomy.Entry(
        entry.label(),
        entry.facet(),
        parent,
        entry.names(),
        entry.aliases(),
        entry.terms(),
        entry.where());
  }

  private Label parent(Label label, Subtopic subtopic) {
    return find(label.name())
        .map(Taxonomy.Entry::label)
        .orElseThrow(
            () ->
                new BadInputException(
                    file.where(),
                    "expected %s, the topic of %s, found no such label: write a line for it",
                    label,
                    subtopic.id()));
  }

  private static Taxonomy.Entry renamed(Taxonomy.Entry own, Taxonomy.Entry wanted) {
    Map<Language, String> names = new LinkedHashMap<>(own.names());
    names.putAll(wanted.names());
    List<String> aliases = new ArrayList<>(own.aliases());
    Stream.concat(spellings(own), wanted.aliases().stream())
        .filter(name -> !name.equals(wanted.label().name()) && !aliases.contains(name))
        .forEach(aliases::add);
    aliases.remove(wanted.label().name());
    return new Taxonomy.Entry(
        wanted.label(), own.facet(), own.parent(), names, aliases, own.terms(), own.where());
  }

  /**
   * A copy without the line of a label.
   *
   * @throws BadInputException if labels stand below it
   */
  TaxonomyLines without(Label label) {
    Optional<Taxonomy.Entry> own = own(label, label);
    for (Taxonomy.Entry entry : file.taxonomy().entries()) {
      if (own.isPresent() && entry.parent().flatMap(p -> find(p.name())).equals(own)) {
        throw new BadInputException(
            entry.where(),
            "expected no label below %s, found %s: give it another parent first",
            label,
            entry.label());
      }
    }
    return own.map(entry -> replace(Map.of(entry, Optional.empty()))).orElse(this);
  }

  /** A copy in which the line of an accepted subtopic also has the names and terms of a part. */
  TaxonomyLines merging(Subtopic whole, Subtopic part) {
    TaxonomyLines lines = with(whole, whole);
    Taxonomy.Entry own = lines.find(whole.label().orElseThrow().name()).orElseThrow();
    Optional<Taxonomy.Entry> others = part.label().flatMap(label -> lines.own(label, label));
    Stream<String> names =
        others.map(TaxonomyLines::spellings).orElse(part.names().values().stream());
    List<String> aliases =
        names
            .filter(name -> lines.find(name).map(found -> isOneOf(found, others)).orElse(true))
            .toList();
    List<String> terms = others.map(Taxonomy.Entry::terms).orElse(part.allTerms());
    Map<Taxonomy.Entry, Optional<Taxonomy.Entry>> changes = new LinkedHashMap<>();
    others.ifPresent(entry -> changes.put(entry, Optional.empty()));
    changes.put(
        own,
        Optional.of(
            new Taxonomy.Entry(
                own.label(),
                own.facet(),
                own.parent(),
                own.names(),
                union(own.aliases(), aliases),
                union(own.terms(), terms),
                own.where())));
    return lines.replace(changes);
  }

  private static boolean isOneOf(Taxonomy.Entry found, Optional<Taxonomy.Entry> others) {
    return others.filter(found::equals).isPresent();
  }

  private static List<String> union(List<String> first, List<String> second) {
    return Stream.of(first, second).flatMap(Collection::stream).distinct().toList();
  }

  private Optional<Taxonomy.Entry> find(String spelling) {
    return file.taxonomy().find(spelling);
  }

  private TaxonomyLines replace(Map<Taxonomy.Entry, Optional<Taxonomy.Entry>> changes) {
    return new TaxonomyLines(file.replace(changes));
  }

  private static Stream<String> spellings(Taxonomy.Entry entry) {
    return Stream.of(List.of(entry.label().name()), entry.names().values(), entry.aliases())
        .flatMap(Collection::stream)
        .distinct();
  }
}
