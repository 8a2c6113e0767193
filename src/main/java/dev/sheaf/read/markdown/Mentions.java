package dev.sheaf.read.markdown;

import dev.sheaf.read.entry.ArxivId;
import dev.sheaf.read.entry.Dates;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Link;
import dev.sheaf.read.entry.Titles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Papers on arXiv that a text leads to where no entry begins: in sentences, among news, beside
 * other papers. At the end of the text those are papers that no entry was about.
 */
final class Mentions {
  /** In words; what is before a link in a sentence, and has more, is no title. */
  private static final int LONGEST_TITLE = 30;

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Entry> mentioned = new LinkedHashMap<>();

  /** Notes that an entry is about a paper. */
  void take(Entry entry) {
    entry.identifier().flatMap(ArxivId::find).ifPresent(id -> taken.add(id.value()));
  }

  /** Notes the papers that a block leads to, under the title that stands nearest to each link. */
  void note(Block block, Optional<Passage> open, Headings headings) {
    List<Link> links = linksIn(block);
    for (Link link : links) {
      Optional<ArxivId> id = ArxivId.find(link.target());
      if (id.isPresent() && !mentioned.containsKey(id.get().value())) {
        title(link, block, open)
            .map(title -> entry(title, link, block, labels(title, open, headings), headings))
            .ifPresent(entry -> mentioned.put(id.get().value(), entry));
      }
    }
  }

  private static List<Link> linksIn(Block block) {
    if (block.cells().isEmpty()) {
      return mayLead(block.text()) ? Link.allIn(block.text()) : List.of();
    }
    List<Link> links = new ArrayList<>();
    block.cells().stream().filter(Mentions::mayLead).map(Link::allIn).forEach(links::addAll);
    return links;
  }

  private static boolean mayLead(String text) {
    return text.contains("rxiv") || text.contains("rXiv") || text.contains("/papers/");
  }

  private static Optional<String> title(Link link, Block block, Optional<Passage> open) {
    if (Passage.isNamed(link)) {
      return Titles.of(link.text());
    }
    if (!block.cells().isEmpty()) {
      return Titles.of(link.text()).or(() -> rowTitle(block));
    }
    return Optional.of(block)
        .flatMap(line -> Headline.of(line.text()).title())
        .filter(title -> Titles.isLike(title) && Titles.words(title) <= LONGEST_TITLE)
        .or(
            () ->
                open.filter(passage -> !passage.isPaper())
                    .flatMap(passage -> passage.headline().title())
                    .filter(Titles::isLike))
        .or(() -> block.kind() == Block.Kind.ITEM ? itemTitle(link, block) : Optional.empty());
  }

  private static Optional<String> itemTitle(Link link, Block item) {
    return Titles.of(link.text()).or(() -> Headline.of(item.text()).title());
  }

  /** The first cell that can be a title: the name of a model, for one. */
  private static Optional<String> rowTitle(Block row) {
    if (PaperTable.isOfFigures(row.cells())) {
      return Optional.empty();
    }
    return row.cells().stream()
        .filter(cell -> Link.allIn(cell).isEmpty() && Dates.only(cell).isEmpty())
        .flatMap(cell -> Titles.of(cell).stream())
        .findFirst()
        .or(
            () ->
                row.cells().stream()
                    .filter(Mentions::mayLead)
                    .flatMap(cell -> Headline.of(cell).title().stream())
                    .findFirst());
  }

  /** The headings above; the nearest of them may still be open. */
  private static List<String> labels(String title, Optional<Passage> open, Headings headings) {
    List<String> labels = new ArrayList<>(headings.labels());
    open.filter(passage -> !passage.isItem() && !passage.isPaper())
        .map(passage -> headings.subject(passage.head().text()))
        .filter(label -> !label.isEmpty())
        .ifPresent(label -> labels.add(0, label));
    labels.removeIf(title::equals);
    return labels;
  }

  private static Entry entry(
      String title, Link link, Block block, List<String> labels, Headings headings) {
    FieldDraft draft = new FieldDraft();
    draft.title(title);
    draft.links(List.of(link));
    return draft.entry(block.where(), labels, headings.date());
  }

  /** The papers that no entry was about, in the order in which they were met. */
  List<Entry> rest() {
    mentioned.keySet().removeAll(taken);
    return List.copyOf(mentioned.values());
  }
}
