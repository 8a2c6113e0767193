package dev.sheaf.read.markdown;

import dev.sheaf.read.entry.ArxivId;
import dev.sheaf.read.entry.Dates;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.Link;
import dev.sheaf.read.entry.Titles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Papers on arXiv that a text leads to where no entry begins: in sentences, among news, beside
 * other papers. At the end of the text those are papers that no entry was about.
 */
final class Mentions {
  /** In words; what is before a link in a sentence, and has more, is no title. */
  private static final int LONGEST_TITLE = 30;

  private static final Pattern NAME = Pattern.compile("r[xX]iv");

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Entry> mentioned = new LinkedHashMap<>();

  /** The last line without a link to a paper. */
  private Optional<Block> above = Optional.empty();

  /** Notes that an entry is about a paper. */
  void take(Entry entry) {
    entry.identifier().flatMap(ArxivId::find).ifPresent(id -> taken.add(id.value()));
  }

  /** Notes the papers that a block leads to, under the title that stands nearest to each link. */
  void note(Block block, Optional<Passage> open, Headings headings) {
    List<Link> links = linksIn(block);
    if (links.isEmpty() && !block.text().isEmpty() && Field.in(block.text()).isEmpty()) {
      above = Optional.of(block);
    }
    for (Link link : links) {
      Optional<ArxivId> id = ArxivId.find(link.target());
      if (id.isPresent()
          && !taken.contains(id.get().value())
          && !mentioned.containsKey(id.get().value())) {
        title(link, block, open)
            .or(
                () ->
                    isListed(block, open, headings)
                        ? Optional.of(name(id.get()))
                        : Optional.empty())
            .map(title -> entry(title, link, block, labels(title, open, headings), headings))
            .ifPresent(entry -> mentioned.put(id.get().value(), entry));
      }
    }
  }

  private static List<Link> linksIn(Block block) {
    List<String> texts = block.cells().isEmpty() ? List.of(block.text()) : block.cells();
    List<Link> links = new ArrayList<>();
    for (String text : texts) {
      if (mayLead(text)) {
        List<Link> written = Link.allIn(text);
        links.addAll(written);
        links.addAll(isAllInLinks(text, written) ? List.of() : named(text));
      }
    }
    return links;
  }

  /** Whether arXiv is named in the addresses of links only, as in nearly all rows of a table. */
  private static boolean isAllInLinks(String text, List<Link> links) {
    long inLinks = links.stream().filter(link -> mayLead(link.target())).count();
    long inText = NAME.matcher(text).results().count();
    return inText == inLinks;
  }

  /** The papers that a text names by their identifiers, but for those in an abstract. */
  private static List<Link> named(String text) {
    boolean isAbstract =
        Field.in(text)
            .filter(named -> named.field() == Field.ABSTRACT || named.field() == Field.SUMMARY)
            .isPresent();
    return isAbstract
        ? List.of()
        : ArxivId.allNamed(text).stream()
            .map(id -> new Link("", "https://arxiv.org/abs/" + id.value(), 0, 0, false))
            .toList();
  }

  private static boolean mayLead(String text) {
    return text.contains("rxiv") || text.contains("rXiv") || text.contains("/papers/");
  }

  private Optional<String> title(Link link, Block block, Optional<Passage> open) {
    if (Passage.isNamed(link)) {
      return Titles.of(link.text());
    }
    if (!block.cells().isEmpty()) {
      return Titles.of(link.text()).or(() -> rowTitle(block));
    }
    return title(block)
        .filter(Titles::isLike)
        .or(() -> open.filter(passage -> !passage.isPaper()).flatMap(Mentions::longTitle))
        .or(() -> Titles.of(link.text()).filter(text -> isItem(block) || isCapital(text)))
        .or(() -> isItem(block) ? title(block) : Optional.empty())
        .or(() -> titleAbove(block));
  }

  private static boolean isItem(Block block) {
    return block.kind() == Block.Kind.ITEM;
  }

  private static boolean isCapital(String text) {
    return !Character.isLowerCase(text.charAt(0));
  }

  /** Whether a paper that nothing but its identifier names is one of a list, or of a section. */
  private static boolean isListed(Block block, Optional<Passage> open, Headings headings) {
    boolean isFigures = !block.cells().isEmpty() && PaperTable.isOfFigures(block.cells());
    boolean isBelowHeading =
        !headings.isEmpty() || open.filter(passage -> !passage.isItem()).isPresent();
    return !isFigures && (block.kind() != Block.Kind.TEXT || isBelowHeading);
  }

  private static String name(ArxivId id) {
    return "arXiv:" + id.value();
  }

  private static Optional<String> title(Block block) {
    return Headline.of(block.text()).title().filter(title -> Titles.words(title) <= LONGEST_TITLE);
  }

  private static Optional<String> longTitle(Passage passage) {
    return passage.headline().title().filter(Titles::isLike);
  }

  /** The line above, of which only one link can be; a heading above an item is of a section. */
  private Optional<String> titleAbove(Block block) {
    Optional<Block> line =
        above.filter(
            other -> other.kind() != Block.Kind.HEADING || block.kind() == Block.Kind.TEXT);
    above = Optional.empty();
    return line.flatMap(Mentions::title);
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
