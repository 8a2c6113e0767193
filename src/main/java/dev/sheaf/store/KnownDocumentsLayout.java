package dev.sheaf.store;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import dev.sheaf.store.KnownDocuments.Known;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Known documents as bytes: labels by name, ids, hashes and the numbers of each document's labels,
 * kind after kind, deflated. A facet's labels begin with their count and one, 0 where its answer
 * was not known.
 */
final class KnownDocumentsLayout {
  private static final int LARGEST_RATIO = 100;

  private KnownDocumentsLayout() {}

  static byte[] pack(Collection<Known> documents) {
    Map<Label, Integer> numbers = new TreeMap<>();
    TreeSet<Label> met = new TreeSet<>();
    documents.forEach(known -> known.labels().values().forEach(met::addAll));
    met.forEach(label -> numbers.put(label, numbers.size()));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(packed, deflater))) {
      out.writeInt(numbers.size());
      for (Label label : numbers.keySet()) {
        out.writeUTF(label.name());
      }
      out.writeInt(documents.size());
      for (Known known : documents) {
        out.writeUTF(known.id());
      }
      for (Known known : documents) {
        out.writeLong(known.content());
      }
      for (Facet facet : Facet.values()) {
        for (Known known : documents) {
          writeLabels(known.labels().get(facet), numbers, out);
        }
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot pack a document's id or label", e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  private static void writeLabels(
      List<Label> labelsOrNull, Map<Label, Integer> numbers, DataOutputStream out)
      throws IOException {
    if (labelsOrNull == null) {
      out.writeShort(0);
      return;
    }
    out.writeShort(labelsOrNull.size() + 1);
    for (Label label : labelsOrNull) {
      out.writeInt(numbers.get(label));
    }
  }

  /**
   * The documents that {@link #pack} was given.
   *
   * @throws IllegalArgumentException if the bytes are something else
   */
  static List<Known> unpack(byte[] packed) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(inflated(packed)))) {
      List<Label> labels = new ArrayList<>();
      for (int count = in.readInt(); count > 0; count--) {
        labels.add(new Label(in.readUTF()));
      }
      int size = in.readInt();
      Require.that(size >= 0, "damaged: %d known documents", size);
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        ids.add(in.readUTF());
      }
      long[] contents = new long[size];
      for (int i = 0; i < size; i++) {
        contents[i] = in.readLong();
      }
      List<Map<Facet, List<Label>>> answers = readLabels(size, labels, in);
      List<Known> documents = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        documents.add(new Known(ids.get(i), contents[i], answers.get(i)));
      }
      return documents;
    } catch (IOException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("damaged: no known documents", e);
    }
  }

  /** Ids and labels shrink to a quarter; a hundredth was made to fill the memory. */
  private static byte[] inflated(byte[] packed) throws IOException {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      int most = (int) Math.min(1 << 30, 1024 + (long) LARGEST_RATIO * packed.length);
      byte[] inflated = in.readNBytes(most);
      Require.that(in.read() < 0, "damaged: known documents of more than %d bytes", most);
      return inflated;
    }
  }

  private static List<Map<Facet, List<Label>>> readLabels(
      int size, List<Label> labels, DataInputStream in) throws IOException {
    List<Map<Facet, List<Label>>> answers = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      answers.add(new EnumMap<>(Facet.class));
    }
    for (Facet facet : Facet.values()) {
      for (int i = 0; i < size; i++) {
        int count = in.readUnsignedShort() - 1;
        if (count >= 0) {
          List<Label> given = new ArrayList<>();
          for (int k = 0; k < count; k++) {
            given.add(labels.get(in.readInt()));
          }
          answers.get(i).put(facet, given);
        }
      }
    }
    return answers;
  }
}
