package dev.sheaf.store;

import static java.util.Comparator.comparing;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import dev.sheaf.io.SealedBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The documents that a model was trained with, as far as it remembers them: the id, a hash of the
 * content and the labels of each. They tell later which documents are new, changed or gone. Paths,
 * times and texts are not kept. Immutable.
 *
 * <p>As bytes, sealed and of the kind {@code sheafdoc}: the inputs, their length before them, and
 * the documents by id as {@link KnownDocumentsLayout} packs them, about 20 bytes each. The same
 * documents give the same bytes in whatever order they come.
 */
public final class KnownDocuments {
  /** The name of the file in a version's folder. */
  public static final String FILE = "documents.bin";

  private static final String KIND = "sheafdoc";
  private static final int VERSION = 1;

  private final String inputs;
  private final NavigableMap<String, Known> byId;

  /**
   * One document.
   *
   * @param content a hash of its texts and its date, see {@link ContentHash}
   * @param labels as they were; a facet is missing where its answer was not known
   */
  public record Known(String id, long content, Map<Facet, List<Label>> labels) {
    public Known {
      labels = Map.copyOf(labels);
    }

    static Known of(Document document) {
      return new Known(document.id(), ContentHash.of(document), document.labels());
    }

    /** Whether a document says what this one said, labels aside. */
    public boolean hasContentOf(Document document) {
      return content == ContentHash.of(document);
    }
  }

  KnownDocuments(String inputs, Collection<Known> documents) {
    this.inputs = inputs;
    this.byId = new TreeMap<>();
    documents.forEach(known -> byId.put(known.id(), known));
    Require.that(byId.size() == documents.size(), "two known documents have one id");
  }

  /**
   * The documents of a corpus.
   *
   * @param inputs what the corpus was read from, see {@link dev.sheaf.read.InputContents}; empty if
   *     that cannot be read again
   */
  public static KnownDocuments of(Corpus corpus, Optional<String> inputs) {
    return new KnownDocuments(
        inputs.orElse(""), corpus.stream().sorted(comparing(Document::id)).map(Known::of).toList());
  }

  /**
   * What {@link dev.sheaf.read.InputContents} said of the files read; empty if they cannot be read
   * again.
   */
  public Optional<String> inputs() {
    return inputs.isEmpty() ? Optional.empty() : Optional.of(inputs);
  }

  /** How many documents there were. */
  public int size() {
    return byId.size();
  }

  /** Finds the document with an id; empty if there is none. */
  public Optional<Known> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All documents by id. */
  public NavigableMap<String, Known> byId() {
    return Collections.unmodifiableNavigableMap(byId);
  }

  /** Whether a corpus holds the same documents with the same content and labels. */
  public boolean areThoseOf(Corpus corpus) {
    return corpus.size() == size()
        && corpus.stream()
            .allMatch(
                document ->
                    find(document.id())
                        .filter(known -> known.labels().equals(document.labels()))
                        .filter(known -> known.hasContentOf(document))
                        .isPresent());
  }

  /** All of it, to be saved. */
  public ByteBuffer bytes() {
    byte[] from = inputs.getBytes(StandardCharsets.UTF_8);
    byte[] documents = KnownDocumentsLayout.pack(byId.values());
    ByteBuffer content = SealedBytes.allocate(4 + from.length + documents.length);
    content.putInt(from.length).put(from).put(documents).flip();
    return SealedBytes.seal(KIND, VERSION, content);
  }

  /**
   * Reads what {@link #bytes} gave.
   *
   * @throws IllegalArgumentException if the bytes are something else, of another version, cut off
   *     or damaged
   */
  public static KnownDocuments of(ByteBuffer bytes) {
    ByteBuffer content = SealedBytes.open(KIND, VERSION, bytes);
    String inputs = inputs(content);
    byte[] documents = new byte[content.remaining()];
    content.get(documents);
    return new KnownDocuments(inputs, KnownDocumentsLayout.unpack(documents));
  }

  /** Reads {@link #inputs} alone. This takes no time, because the documents are not read. */
  public static Optional<String> inputsOf(ByteBuffer bytes) {
    String inputs = inputs(SealedBytes.open(KIND, VERSION, bytes));
    return inputs.isEmpty() ? Optional.empty() : Optional.of(inputs);
  }

  private static String inputs(ByteBuffer content) {
    return SealedBytes.text(content);
  }
}
