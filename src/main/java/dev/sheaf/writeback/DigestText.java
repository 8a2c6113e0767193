package dev.sheaf.writeback;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Location;
import dev.sheaf.io.StrictReader;
import dev.sheaf.read.Conversion;
import dev.sheaf.read.EntryConverter;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.LabelCleaner;
import dev.sheaf.read.entry.LabelPlace;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.read.format.Format;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text in a format that curators write by hand. Missing labels can be inserted into it.
 * Everything else stays the same to the byte.
 *
 * <p>A label is inserted where the format has labels, in the form and spelling that the labelled
 * papers of the text use. The changed text is read again, to check that it differs by these labels
 * only.
 */
final class DigestText {
  /** The formats that have a place for labels. */
  static final Set<Format> FORMATS =
      EnumSet.of(Format.DIGEST, Format.TABLE, Format.PAIRS, Format.ABSTRACTS, Format.PAGE);

  private static final int HEAD = 1 << 16;

  private final Location file;
  private final Format format;
  private final String text;
  private final Function<Entry, Document> converter;
  private final Taxonomy taxonomy;
  private final List<Entry> entries;
  private final List<Document> documents;
  private final List<SetAside> setAside;

  /**
   * A text as it was read.
   *
   * @param taxonomy what folds the spellings of labels
   */
  DigestText(Location file, Format format, String text, Taxonomy taxonomy) {
    this(file, format, text, taxonomy, new EntryConverter(taxonomy)::document);
  }

  /** A text whose entries become documents in this way. */
  DigestText(
      Location file,
      Format format,
      String text,
      Taxonomy taxonomy,
      Function<Entry, Document> converter) {
    this.file = file;
    this.format = format;
    this.text = text;
    this.taxonomy = taxonomy;
    this.converter = converter;
    List<Conversion> papers = new ArrayList<>();
    List<SetAside> broken = new ArrayList<>();
    for (Finding finding : findings(text)) {
      if (finding instanceof SetAside unread) {
        broken.add(unread);
      } else if (finding instanceof Entry entry && hasText(entry)) {
        Conversion paper = Conversion.of(entry, converter);
        paper.failure().ifPresentOrElse(broken::add, () -> papers.add(paper));
      }
    }
    this.entries = papers.stream().map(Conversion::entry).toList();
    this.documents = papers.stream().flatMap(paper -> paper.document().stream()).toList();
    this.setAside = List.copyOf(broken);
  }

  private List<Finding> findings(String content) {
    var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    List<Finding> found = new ArrayList<>();
    format.read(StrictReader.utf8(bytes, file), file).forEachRemaining(found::add);
    return found;
  }

  /** The papers of a text that was changed. */
  private List<Conversion> papers(String changed) {
    return findings(changed).stream()
        .filter(Entry.class::isInstance)
        .map(Entry.class::cast)
        .filter(DigestText::hasText)
        .map(entry -> Conversion.of(entry, converter))
        .filter(paper -> paper.document().isPresent())
        .toList();
  }

  private static boolean hasText(Entry entry) {
    return !entry.titles().isEmpty() || !entry.abstracts().isEmpty();
  }

  /** The papers in the order of the text, the same one as often as it stands there. */
  public List<Document> documents() {
    return documents;
  }

  /** The broken entries, in the order of the text. */
  public List<SetAside> setAside() {
    return setAside;
  }

  /** Whether a paper, by its number from 0, has no label, or a line that waits for its topic. */
  public boolean lacksLabel(int paper) {
    Document document = documents.get(paper);
    return !document.hasLabels()
        || (document.topic().isEmpty()
            && entries.get(paper).labelPlace().filter(LabelPlace::waits).isPresent());
  }

  /** Whether a paper that lacks a label has a place for one. */
  public boolean hasPlace(int paper) {
    return lacksLabel(paper) && entries.get(paper).labelPlace().isPresent();
  }

  /**
   * What to put into the text so that papers have labels that they lack.
   *
   * @param labels by the number of the paper, for papers that {@linkplain #hasPlace have a place}
   * @return by the number of the paper, in the order of the text; a paper is missing where its
   *     label would not be read back, or change what else is read
   */
  public SortedMap<Integer, Insertion> fill(Map<Integer, Label> labels) {
    Map<Label, String> spellings = spellings();
    Optional<LabelPlace.Form> form = commonForm();
    LineStarts lines = new LineStarts(text);
    TreeMap<Integer, Insertion> insertions = new TreeMap<>();
    TreeMap<Integer, String> wanted = new TreeMap<>();
    labels.forEach(
        (paper, label) -> {
          LabelPlace place = entries.get(paper).labelPlace().orElseThrow();
          String spelling = spellings.getOrDefault(label, label.name());
          wanted.put(paper, spelling);
          insertions.put(paper, insertion(place, spelling, form, lines));
        });
    while (!insertions.isEmpty() && insertions.keySet().removeAll(misread(insertions, wanted))) {
      wanted.keySet().retainAll(insertions.keySet());
    }
    return insertions;
  }

  private static Insertion insertion(
      LabelPlace place, String spelling, Optional<LabelPlace.Form> common, LineStarts lines) {
    LabelPlace.Form form = place.isNewLine() ? common.orElse(place.form()) : place.form();
    String lead = place.lead().replace("\n", lines.lineEnd(place.line()));
    return new Insertion(lines.offset(place.line(), place.column()), lead + form.around(spelling));
  }

  /** The papers whose insertions make the text read otherwise than wanted. */
  private Set<Integer> misread(
      NavigableMap<Integer, Insertion> insertions, Map<Integer, String> wanted) {
    String changed = Insertion.into(text, List.copyOf(insertions.values()));
    List<Conversion> read = isSameFormat(changed) ? papers(changed) : List.of();
    List<Integer> wrong = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      if (i >= read.size() || !isAsWanted(i, read.get(i), wanted)) {
        wrong.add(i);
      }
    }
    if (read.size() != entries.size() && !wrong.isEmpty()) {
      wrong = List.of(wrong.get(0));
    }
    return wrong.stream().map(paper -> nearest(insertions, paper)).collect(Collectors.toSet());
  }

  private boolean isSameFormat(String changed) {
    return Format.recognise(head(text), file.name())
        .equals(Format.recognise(head(changed), file.name()));
  }

  /** The beginning of a text, as far as formats are recognised by it. */
  static String head(String text) {
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    return text.substring(start, Math.min(text.length(), start + HEAD));
  }

  private static Integer nearest(NavigableMap<Integer, Insertion> insertions, int paper) {
    Integer before = insertions.floorKey(paper);
    return before == null ? insertions.firstKey() : before;
  }

  private boolean isAsWanted(int paper, Conversion changed, Map<Integer, String> wanted) {
    Entry before = entries.get(paper);
    Entry read = changed.entry();
    boolean isSame =
        read.identifier().equals(before.identifier())
            && read.published().equals(before.published())
            && read.titles().equals(before.titles())
            && read.abstracts().equals(before.abstracts());
    String spelling = wanted.get(paper);
    return isSame
        && (spelling == null
            ? read.topic().equals(before.topic()) && read.labels().equals(before.labels())
            : inAnyOrder(changed.document().orElseThrow().labels())
                .equals(inAnyOrder(taxonomy.assign(Optional.empty(), with(before, spelling)))));
  }

  private static List<String> with(Entry before, String spelling) {
    return Stream.concat(Stream.of(spelling), LabelCleaner.clean(before.labels()).stream())
        .toList();
  }

  private static Map<Facet, Set<Label>> inAnyOrder(Map<Facet, List<Label>> labels) {
    Map<Facet, Set<Label>> sets = new EnumMap<>(Facet.class);
    labels.forEach((facet, answers) -> sets.put(facet, Set.copyOf(answers)));
    return sets;
  }

  /** How the papers of the text spell their labels; the commonest, equally common ones by name. */
  private Map<Label, String> spellings() {
    Map<Label, TreeMap<String, Integer>> counts = new TreeMap<>();
    for (Entry entry : entries) {
      for (String label : LabelCleaner.clean(entry.labels())) {
        taxonomy
            .find(label)
            .ifPresent(
                known ->
                    counts
                        .computeIfAbsent(known.label(), first -> new TreeMap<>())
                        .merge(label, 1, Integer::sum));
      }
    }
    Map<Label, String> commonest = new TreeMap<>();
    counts.forEach((label, spelled) -> commonest.put(label, commonest(spelled).orElseThrow()));
    return commonest;
  }

  /** The form of the labels that stand on lines of their own. */
  private Optional<LabelPlace.Form> commonForm() {
    TreeMap<LabelPlace.Form, Integer> counts = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      if (documents.get(i).hasLabels()) {
        entries.get(i).labelPlace().ifPresent(place -> counts.merge(place.form(), 1, Integer::sum));
      }
    }
    return commonest(counts);
  }

  /** What was counted most often, of several the first. */
  private static <K> Optional<K> commonest(SortedMap<K, Integer> counts) {
    int most = counts.values().stream().max(Integer::compare).orElse(0);
    return counts.entrySet().stream()
        .filter(count -> count.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
