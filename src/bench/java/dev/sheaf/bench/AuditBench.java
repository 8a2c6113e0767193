package dev.sheaf.bench;

import dev.sheaf.audit.AuditTraining;
import dev.sheaf.audit.LabelError;
import dev.sheaf.audit.LabelErrors;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Require;
import dev.sheaf.read.CorpusReader;
import dev.sheaf.read.DocumentSource;
import dev.sheaf.taxonomy.TaxonomyCsv;
import dev.sheaf.train.Training;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Measures what the audit finds of planted errors: a tenth of the papers, chosen by the hash of
 * seed and id, get another topic, each other one as likely. Then, for parts of the digest and other
 * shares of errors, how many of the topics listed as probably wrong are, beside how many are said
 * to be.
 *
 * <p>Arguments: a taxonomy, a labelled digest, the first and the last seed.
 */
public final class AuditBench {
  private static final Logger TRIBUO = Logger.getLogger("org.tribuo");

  private static final int[] SIZES = {300, 1000, 3000, 19_059};
  private static final double[] SHARES = {0.02, 0.1, 0.2};

  /** Small parts are drawn more often, until so many papers were looked at. */
  private static final int FEW = 3000;

  private AuditBench() {}

  /** Prints the figures of each seed and their means. */
  public static void main(String... arguments) {
    Require.that(
        arguments.length == 4, "expected TAXONOMY DIGEST FIRST LAST, found %s", List.of(arguments));
    TRIBUO.setLevel(Level.WARNING);
    Taxonomy taxonomy = TaxonomyCsv.read(Path.of(arguments[0]));
    DocumentSource.Options options = DocumentSource.Options.with(taxonomy);
    Corpus digest =
        AuditTraining.withTopicOnly(
            CorpusReader.read(DocumentSource.of(List.of(Path.of(arguments[1])), options)).corpus());
    List<double[]> figures = new ArrayList<>();
    for (long seed = Long.parseLong(arguments[2]); seed <= Long.parseLong(arguments[3]); seed++) {
      figures.add(labelErrors(digest, taxonomy, seed));
    }
    double[] means = new double[figures.get(0).length];
    figures.forEach(one -> Arrays.setAll(means, i -> means[i] + one[i] / figures.size()));
    say("mean", means);
    long first = Long.parseLong(arguments[2]);
    long last = Long.parseLong(arguments[3]);
    for (int size : SIZES) {
      for (double share : SHARES) {
        sureness(digest, taxonomy, Math.min(size, digest.size()), share, first, last);
      }
    }
  }

  private static void sureness(
      Corpus digest, Taxonomy taxonomy, int size, double share, long first, long last) {
    double expected = 0;
    int listed = 0;
    int wrong = 0;
    int planted = 0;
    for (long seed = first; seed <= last * Math.max(1, FEW / size); seed++) {
      Corpus part = part(digest, size, seed);
      Map<String, Label> given = planted(part, share, seed);
      Corpus spoiled = Corpus.of(part.stream().map(d -> withTopic(d, given.get(d.id()))).toList());
      Training training = AuditTraining.learn(spoiled, taxonomy, Training.Listener.NONE);
      Map<String, Label> truth = new HashMap<>();
      part.forEach(document -> truth.put(document.id(), document.topic().orElseThrow()));
      planted += (int) (share * size);
      for (LabelError error : LabelErrors.of(spoiled, training).suspects()) {
        if (error.isProbable()) {
          listed++;
          expected += error.wrong();
          wrong += truth.get(error.document().id()).equals(error.given()) ? 0 : 1;
        }
      }
    }
    System.out.println(
        String.format(
            Locale.ROOT,
            "%5d papers, %2.0f %% planted: %d listed, %.3f of them said to be wrong, %.3f planted;"
                + " recall %.3f",
            size,
            100 * share,
            listed,
            expected / listed,
            wrong / (double) listed,
            wrong / (double) planted));
  }

  private static Corpus part(Corpus digest, int size, long seed) {
    return Corpus.of(
        digest.stream()
            .sorted(Comparator.comparing(document -> number("part" + seed + ":" + document.id())))
            .limit(size)
            .toList());
  }

  private static double[] labelErrors(Corpus digest, Taxonomy taxonomy, long seed) {
    Map<String, Label> given = planted(digest, 0.1, seed);
    Corpus spoiled = Corpus.of(digest.stream().map(d -> withTopic(d, given.get(d.id()))).toList());
    long start = System.nanoTime();
    Training training = AuditTraining.learn(spoiled, taxonomy, Training.Listener.NONE);
    List<LabelError> suspects = LabelErrors.of(spoiled, training).suspects();
    Map<String, Label> truth = new HashMap<>();
    digest.forEach(document -> truth.put(document.id(), document.topic().orElseThrow()));
    boolean[] wrong = new boolean[suspects.size()];
    double mended = 0;
    for (int i = 0; i < wrong.length; i++) {
      Label right = truth.get(suspects.get(i).document().id());
      wrong[i] = !right.equals(suspects.get(i).given());
      mended += wrong[i] && right.equals(suspects.get(i).likeliest().label()) ? 1 : 0;
    }
    long planted = digest.stream().filter(d -> !d.topic().get().equals(given.get(d.id()))).count();
    int all = count(wrong, wrong.length);
    double[] figures = {
      count(wrong, 500) / (double) Math.min(500, wrong.length),
      count(wrong, 2000) / (double) planted,
      wrong.length,
      all / (double) wrong.length,
      mended / all,
      (System.nanoTime() - start) / 1e9
    };
    say("seed " + seed, figures);
    return figures;
  }

  private static int count(boolean[] wrong, int first) {
    int count = 0;
    for (int i = 0; i < Math.min(first, wrong.length); i++) {
      count += wrong[i] ? 1 : 0;
    }
    return count;
  }

  private static Map<String, Label> planted(Corpus digest, double share, long seed) {
    List<Label> topics = digest.stream().map(d -> d.topic().get()).distinct().sorted().toList();
    List<Document> drawn =
        digest.stream()
            .sorted(Comparator.comparing(document -> number(seed + ":" + document.id())))
            .limit((long) (share * digest.size()))
            .toList();
    Map<String, Label> given = new HashMap<>();
    digest.forEach(document -> given.put(document.id(), document.topic().orElseThrow()));
    for (Document document : drawn) {
      List<Label> others = new ArrayList<>(topics);
      others.remove(document.topic().orElseThrow());
      BigInteger draw = number("to" + seed + ":" + document.id());
      given.put(document.id(), others.get(draw.mod(BigInteger.valueOf(others.size())).intValue()));
    }
    return given;
  }

  /** The first eight bytes of the MD5, but for the last bit: the same draw as in Python. */
  private static BigInteger number(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, Arrays.copyOf(hash, 8)).shiftRight(1);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK knows MD5", e);
    }
  }

  private static Document withTopic(Document d, Label topic) {
    Map<Facet, List<Label>> labels = new EnumMap<>(Map.of(Facet.TOPIC, List.of(topic)));
    return d.withLabels(labels);
  }

  private static void say(String what, double... figures) {
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-8s precision at 500 %.3f  recall at 2000 %.3f  suspects %.0f, %.3f of them planted,"
                + " of these %.3f mended  %.0f s",
            what,
            figures[0],
            figures[1],
            figures[2],
            figures[3],
            figures[4],
            figures[5]));
  }
}
