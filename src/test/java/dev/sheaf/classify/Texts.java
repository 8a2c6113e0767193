package dev.sheaf.classify;

import dev.sheaf.classify.neighbour.LabelledPapers;
import dev.sheaf.classify.neighbour.PackedRows;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.error.Location;
import dev.sheaf.feature.SparseVector;
import dev.sheaf.feature.TermCounter;
import dev.sheaf.feature.TfIdf;
import dev.sheaf.text.Analyzer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Papers with words, and classifiers with random weights for them. */
public final class Texts {
  private static final List<String> ENGLISH =
      List.of("agent", "agents", "tools", "tool", "retrieval", "passages", "proof", "llm agent");
  private static final List<String> CHINESE = List.of("智能体", "工具", "检索", "增强生成", "rag", "，");

  private Texts() {}

  public static Document paper(String id, Map<Language, String> texts, Label... labels) {
    return new Document(
        id,
        new Location("papers.md", 1),
        Optional.of(PublicationDate.parse("2024-05", PublicationDate.Origin.ARXIV_ID)),
        Map.of(Language.EN, "About " + id),
        texts,
        labels.length == 0 ? Map.of() : Map.of(Facet.TOPIC, List.of(labels)));
  }

  public static Document random(Random random, String id, Label... labels) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    int which = random.nextInt(3);
    if (which != 0) {
      texts.put(Language.EN, text(random, ENGLISH, " "));
    }
    if (which != 1) {
      texts.put(Language.ZH, text(random, CHINESE, ""));
    }
    return paper(id, texts, labels);
  }

  private static String text(Random random, List<String> words, String between) {
    return random
        .ints(1 + random.nextInt(20), 0, words.size())
        .mapToObj(words::get)
        .collect(Collectors.joining(between));
  }

  public static Corpus corpus(Random random, int size, Label... labels) {
    return Corpus.of(
        IntStream.range(0, size)
            .mapToObj(i -> random(random, "p" + i, labels[i % labels.length]))
            .toList());
  }

  public static LabelledPapers papers(Corpus corpus, TfIdf features) {
    PackedRows rows = new PackedRows(corpus);
    features.transform(corpus, rows);
    return LabelledPapers.of(rows, features.size());
  }

  public static TfIdf features(Corpus corpus) {
    TermCounter counts = TermCounter.of(corpus, new Analyzer(Analyzer.Settings.DEFAULT));
    return TfIdf.fit(counts, new TfIdf.Settings(1, 1, 50_000, 2, Math.sqrt(2)));
  }

  public static LinearClassifier classifier(Random random, int columns, Label... labels) {
    return LinearClassifier.of(
        LabelsPerDocument.EXACTLY_ONE,
        1,
        java.util.stream.Stream.of(labels)
            .map(l -> new FittedLabel(l, 0.5, random.nextGaussian(), weights(random, columns)))
            .toList(),
        columns);
  }

  private static SparseVector weights(Random random, int columns) {
    int[] some = IntStream.range(0, columns).filter(c -> random.nextInt(5) > 0).toArray();
    float[] values = new float[some.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return SparseVector.of(some, values);
  }
}
