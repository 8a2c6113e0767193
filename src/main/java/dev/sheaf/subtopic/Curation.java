package dev.sheaf.subtopic;

import dev.sheaf.corpus.Label;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.io.FileChange.Content;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes each decision of a curator to the ledger of subtopics and to the taxonomy at once.
 *
 * <p>An accepted subtopic is a line of the taxonomy: a theme below its topic. All other lines stay
 * as they are, to the byte.
 */
public final class Curation {
  private final Path file;
  private final Path taxonomyFile;
  private final SubtopicLedger ledger;

  private Curation(Path file, Path taxonomyFile, SubtopicLedger ledger) {
    this.file = file;
    this.taxonomyFile = taxonomyFile;
    this.ledger = ledger;
  }

  /**
   * Opens a ledger and the taxonomy that goes with it. The taxonomy need not exist yet.
   *
   * @throws BadInputException if there is no ledger, or a line of it is wrong
   */
  public static Curation of(Path file, Path taxonomyFile) {
    if (!Files.exists(file)) {
      throw new BadInputException(
          Location.of(file),
          "expected a ledger of subtopics, found no such file: sheaf cluster makes one");
    }
    return new Curation(file, taxonomyFile, SubtopicsCsv.read(file));
  }

  /** The ledger before any decision. */
  public SubtopicLedger ledger() {
    return ledger;
  }

  /**
   * Accepts a subtopic: a line of the taxonomy is written, where it has none, and all its papers
   * become examples.
   *
   * @param names what to call it; where empty, what it is called
   * @return what it is now
   * @throws BadInputException as {@link SubtopicLedger#accept}, and where the taxonomy has such a
   *     name already or does not have its topic
   */
  public Subtopic accept(SubtopicId id, Optional<SubtopicNames> names) {
    return write(id, ledger.accept(id, names));
  }

  /**
   * Renames a subtopic; the old name of an accepted one stays as an alias.
   *
   * @return what it is now
   * @throws BadInputException as {@link SubtopicLedger#rename}, and where the taxonomy has such a
   *     name already
   */
  public Subtopic rename(SubtopicId id, SubtopicNames names) {
    SubtopicLedger changed = ledger.rename(id, names);
    return ledger.require(id).label().isPresent() ? write(id, changed) : writeAlone(id, changed);
  }

  /**
   * Rejects a subtopic; the line of an accepted one leaves the taxonomy.
   *
   * @return what it is now
   * @throws BadInputException as {@link SubtopicLedger#reject}, and where the taxonomy has labels
   *     below it
   */
  public Subtopic reject(SubtopicId id) {
    Optional<Label> label = ledger.require(id).label();
    SubtopicLedger changed = ledger.reject(id);
    return label.isPresent()
        ? write(id, changed, TaxonomyLines.read(taxonomyFile).without(label.get()))
        : writeAlone(id, changed);
  }

  /**
   * Makes a subtopic part of another. In the taxonomy the names and terms of the part go to the
   * line of the other, where that is accepted.
   *
   * @return the other, as it is now
   * @throws BadInputException as {@link SubtopicLedger#merge}
   */
  public Subtopic merge(SubtopicId into, SubtopicId id) {
    SubtopicLedger changed = ledger.merge(into, id);
    Subtopic whole = ledger.require(into);
    return whole.label().isPresent()
        ? write(into, changed, TaxonomyLines.read(taxonomyFile).merging(whole, ledger.require(id)))
        : writeAlone(into, changed);
  }

  private Subtopic write(SubtopicId id, SubtopicLedger changed) {
    TaxonomyLines lines = TaxonomyLines.read(taxonomyFile);
    return write(id, changed, lines.with(changed.require(id), ledger.require(id)));
  }

  private Subtopic write(SubtopicId id, SubtopicLedger changed, TaxonomyLines lines) {
    SubtopicsCsv.write(changed, file, Optional.of(Content.of(taxonomyFile, lines.text())));
    return changed.require(id);
  }

  private Subtopic writeAlone(SubtopicId id, SubtopicLedger changed) {
    SubtopicsCsv.write(changed, file);
    return changed.require(id);
  }
}
