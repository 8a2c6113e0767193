package dev.sheaf.writeback;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Location;
import dev.sheaf.read.DuplicateGroups;
import dev.sheaf.read.Duplicates;
import dev.sheaf.read.entry.SetAside;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The texts of several files, with the papers that they have in common.
 *
 * @param texts one for each file
 * @param unlabelled the papers that have an entry without a label, in the order of the files
 */
public record DigestTexts(
    List<DigestFile> files, List<DigestText> texts, List<Unlabelled> unlabelled) {
  /** The place of an entry: the number of the text, and of the entry in it. */
  public record Place(int text, int number) {}

  /**
   * A paper that has an entry without a label.
   *
   * @param paper paper the paper, merged from all its entries; so it has the labels of its other
   *     entries
   * @param places places the entries without a label
   */
  public record Unlabelled(Document paper, List<Place> places) {
    public Unlabelled {
      places = List.copyOf(places);
    }
  }

  public DigestTexts {
    files = List.copyOf(files);
    texts = List.copyOf(texts);
    unlabelled = List.copyOf(unlabelled);
  }

  /**
   * The texts of these files.
   *
   * @param taxonomy what folds the spellings of labels
   */
  public static DigestTexts of(List<DigestFile> files, Taxonomy taxonomy) {
    List<DigestText> texts =
        files.stream()
            .map(
                file ->
                    new DigestText(Location.of(file.path()), file.format(), file.text(), taxonomy))
            .toList();
    IdentityHashMap<Document, Place> open = new IdentityHashMap<>();
    List<Document> all = new ArrayList<>();
    for (int text = 0; text < texts.size(); text++) {
      List<Document> documents = texts.get(text).documents();
      for (int number = 0; number < documents.size(); number++) {
        if (texts.get(text).lacksLabel(number)) {
          open.put(documents.get(number), new Place(text, number));
        }
      }
      all.addAll(documents);
    }
    List<Document> ordered = all.stream().sorted(Comparator.comparing(Document::source)).toList();
    List<Unlabelled> unlabelled = new ArrayList<>();
    for (List<Document> group : DuplicateGroups.of(ordered)) {
      List<Place> places =
          group.stream().flatMap(entry -> Optional.ofNullable(open.get(entry)).stream()).toList();
      if (!places.isEmpty()) {
        unlabelled.add(new Unlabelled(Duplicates.merge(group), places));
      }
    }
    return new DigestTexts(files, texts, unlabelled);
  }

  /** The broken entries of all texts. */
  public List<SetAside> setAside() {
    return texts.stream().flatMap(text -> text.setAside().stream()).toList();
  }

  /** The paper at a place, as it stands there. */
  public Document document(Place place) {
    return texts.get(place.text()).documents().get(place.number());
  }
}
