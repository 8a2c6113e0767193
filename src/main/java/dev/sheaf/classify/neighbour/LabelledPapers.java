package dev.sheaf.classify.neighbour;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import dev.sheaf.feature.HalfVectors;
import dev.sheaf.io.SealedBytes;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The labelled papers that a model learned from, searchable by similarity to a text. Immutable and
 * thread-safe.
 *
 * <p>Lives in the bytes it is saved as, about 300 a paper, which may be a mapped file: nothing is
 * parsed. These are little-endian sections: numbers of papers, labels and columns; where each paper
 * begins; the papers, each its {@link TextMark}, its {@link PackedRow} and its {@link PaperCard};
 * the names of the labels.
 */
public final class LabelledPapers {
  private static final String KIND = "sheafpap";
  private static final int VERSION = 2;

  private final ByteBuffer content;
  private final int columns;
  private final IntBuffer starts;
  private final ByteBuffer papers;
  private final List<Label> labels;

  private LabelledPapers(ByteBuffer content) {
    this.content = content;
    ByteBuffer rest = SealedBytes.view(content);
    ByteBuffer counts = SealedBytes.section(rest, 16);
    int size = counts.getInt(0);
    this.columns = counts.getInt(8);
    Require.that(size >= 0 && columns >= 0, "labelled papers: %d of %d columns", size, columns);
    this.starts = SealedBytes.section(rest, 4L * (size + 1)).asIntBuffer();
    this.papers = SealedBytes.section(rest, starts.get(size));
    int labelCount = counts.getInt(4);
    Require.that(
        labelCount >= 0 && labelCount <= rest.remaining(),
        "labelled papers: damaged, %d labels",
        labelCount);
    this.labels =
        IntStream.range(0, labelCount).mapToObj(i -> new Label(PackedBytes.text(rest))).toList();
  }

  /** Refuses bytes in which a paper is not what it should be, wherever it stands. */
  private void requireWhole() {
    ByteBuffer from = SealedBytes.view(papers.duplicate().position(0));
    for (int paper = 0; paper < size(); paper++) {
      Require.that(
          from.position() == starts.get(paper), "labelled papers: damaged, paper %d", paper);
      TextMark.read(from);
      PackedRow.requireWithin(from, columns);
      PaperCard.read(from, labels);
    }
  }

  /**
   * The papers of a corpus that bear a label of any facet.
   *
   * @param columns how many the rows have, those of the texts to be compared as well
   */
  public static LabelledPapers of(PackedRows rows, int columns) {
    List<Integer> places = rows.places();
    TreeSet<Label> met = new TreeSet<>();
    places.forEach(place -> rows.paper(place).labels().values().forEach(met::addAll));
    List<Label> labels = List.copyOf(met);
    List<byte[]> packed = places.parallelStream().map(place -> pack(rows, place, labels)).toList();
    return new LabelledPapers(content(packed, labels, columns));
  }

  private static byte[] pack(PackedRows rows, int place, List<Label> labels) {
    PackedBytes bytes = new PackedBytes();
    TextMark.of(rows.paper(place)).write(bytes);
    rows.write(place, bytes);
    PaperCard.of(rows.paper(place)).write(labels, bytes);
    return bytes.toArray();
  }

  private static ByteBuffer content(List<byte[]> papers, List<Label> labels, int columns) {
    PackedBytes names = new PackedBytes();
    labels.forEach(label -> names.text(label.name()));
    byte[] nameBytes = names.toArray();
    long paperBytes = papers.stream().mapToLong(paper -> paper.length).sum();
    long startBytes = 4L * (papers.size() + 1);
    long bytes =
        16 + SealedBytes.aligned(startBytes) + SealedBytes.aligned(paperBytes) + nameBytes.length;
    Require.that(bytes < 1L << 31, "%d labelled papers are too many", papers.size());
    ByteBuffer content = SealedBytes.allocate((int) bytes);
    ByteBuffer rest = SealedBytes.view(content);
    SealedBytes.section(rest, 16).putInt(papers.size()).putInt(labels.size()).putInt(columns);
    ByteBuffer starts = SealedBytes.section(rest, startBytes);
    ByteBuffer all = SealedBytes.section(rest, paperBytes);
    for (byte[] paper : papers) {
      starts.putInt(all.position());
      all.put(paper);
    }
    starts.putInt(all.position());
    rest.put(nameBytes);
    return content;
  }

  /**
   * What {@link #bytes} gave, working on these very bytes, which must not change.
   *
   * @throws IllegalArgumentException if they are something else, of another version, cut off or
   *     damaged
   */
  public static LabelledPapers of(ByteBuffer bytes) {
    LabelledPapers papers = new LabelledPapers(SealedBytes.open(KIND, VERSION, bytes));
    papers.requireWhole();
    return papers;
  }

  /** The bytes to save. The same papers in any order give the same bytes. */
  public ByteBuffer bytes() {
    return SealedBytes.seal(KIND, VERSION, content);
  }

  /** How many papers there are. */
  public int size() {
    return starts.limit() - 1;
  }

  /** How many columns the rows have that are compared. */
  public int columns() {
    return columns;
  }

  /**
   * The papers nearest to a text, the nearest first, equal ones by id. A paper that is the text
   * itself is among them and does not count.
   *
   * <p>The similarity is the cosine, taken over the languages that both are in, so that a paper in
   * one language is as near as in two. It is estimated from the strongest terms of the paper and
   * all of the text: the mean of what it is if the paper has no others, and of what it is if the
   * others share nothing (the geometric one, which comes nearest).
   *
   * @param text of the document
   */
  public List<Neighbour> nearest(Document document, HalfVectors text, int count) {
    PackedRow.Query query = new PackedRow.Query(text, columns);
    TextMark mark = TextMark.of(document);
    PackedRow.Nearness[] nearness = new PackedRow.Nearness[size()];
    ByteBuffer from = SealedBytes.view(papers.duplicate().position(0));
    for (int paper = 0; paper < nearness.length; paper++) {
      boolean isSame = TextMark.read(from.position(starts.get(paper))).isSame(mark);
      PackedRow.Nearness found = query.compare(from);
      nearness[paper] = isSame ? new PackedRow.Nearness(1, true) : found;
    }
    List<Neighbour> nearest = new ArrayList<>();
    int others = 0;
    for (int paper : ranked(nearness)) {
      Neighbour neighbour = neighbour(paper, document.id(), nearness[paper]);
      others += neighbour.isSame() ? 0 : 1;
      if (others > count) {
        break;
      }
      nearest.add(neighbour);
    }
    return nearest;
  }

  private static int[] ranked(PackedRow.Nearness[] nearness) {
    return IntStream.range(0, nearness.length)
        .filter(paper -> nearness[paper].cosine() > 0)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer paper) -> -nearness[paper].cosine()))
        .mapToInt(paper -> paper)
        .toArray();
  }

  /** The topics of those that have one, by the papers' ids. */
  public NavigableMap<String, Label> topics() {
    NavigableMap<String, Label> topics = new TreeMap<>();
    for (int paper = 0; paper < size(); paper++) {
      PaperCard card = card(paper);
      card.labels().get(Facet.TOPIC).forEach(topic -> topics.put(card.id(), topic));
    }
    return topics;
  }

  private PaperCard card(int paper) {
    ByteBuffer from = SealedBytes.view(papers.duplicate().position(0)).position(starts.get(paper));
    TextMark.read(from);
    PackedRow.skip(from);
    return PaperCard.read(from, labels);
  }

  private Neighbour neighbour(int paper, String id, PackedRow.Nearness nearness) {
    PaperCard card = card(paper);
    boolean isSame = nearness.isSame() || card.id().equals(id);
    return new Neighbour(
        card.id(), card.published(), card.titles(), card.labels(), nearness.cosine(), isSame);
  }
}
