package dev.sheaf.read.markdown;

import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.read.entry.Dates;
import dev.sheaf.read.entry.InlineMarkdown;
import dev.sheaf.read.entry.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The items of nested lists that are no papers themselves but stand above some. */
final class ListGroups {
  private static final int LONGEST_LABEL = 8;

  private record Group(int indent, String label, Optional<PublicationDate> date) {}

  private final List<Group> groups = new ArrayList<>();

  /** Goes under an item that other items stand below. */
  void enter(Block item) {
    leave(item.level());
    String name =
        Titles.trim(InlineMarkdown.withoutLinks(item.text())).replaceFirst("[:：]$", "").strip();
    boolean isLabel =
        Titles.canBe(name) && Titles.words(name) <= LONGEST_LABEL && Dates.only(name).isEmpty();
    groups.add(
        new Group(item.level(), isLabel && Headings.isSubject(name) ? name : "", Dates.only(name)));
  }

  /** Goes out from under the items indented by that much and more. */
  void leave(int indent) {
    groups.removeIf(group -> group.indent() >= indent);
  }

  /** The names of the groups, the most specific first, before those of the headings. */
  List<String> labels(Headings headings) {
    List<String> labels = new ArrayList<>();
    for (int i = groups.size() - 1; i >= 0; i--) {
      if (!groups.get(i).label().isEmpty()) {
        labels.add(groups.get(i).label());
      }
    }
    labels.addAll(headings.labels());
    return labels;
  }

  /** The date of the nearest group with one. */
  Optional<PublicationDate> date() {
    for (int i = groups.size() - 1; i >= 0; i--) {
      if (groups.get(i).date().isPresent()) {
        return groups.get(i).date();
      }
    }
    return Optional.empty();
  }
}
