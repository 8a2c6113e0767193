package dev.sheaf.bench;

import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.feature.SparseVector;
import dev.sheaf.feature.Vectorizer;
import dev.sheaf.model.Classification;
import dev.sheaf.model.Labeller;
import dev.sheaf.model.TopicModel;
import dev.sheaf.read.DocumentSource;
import dev.sheaf.store.ModelStore;
import dev.sheaf.text.Analyzer;
import dev.sheaf.text.Terms;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How many papers a second, one thread, from texts in memory; an operation is one paper. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class LabellingBenchmark {
  private static final int PAPERS = 4_000;

  /** A labelled digest. */
  @Param("")
  public String papers;

  /** A folder with a model. */
  @Param("")
  public String models;

  private List<Document> documents;
  private List<SparseVector> rows;
  private Analyzer analyzer;
  private LinearClassifier topics;
  private Vectorizer vectorizer;
  private Labeller labeller;
  private final Terms terms = new Terms();
  private int next;

  @Setup
  public void read() {
    TopicModel model = ModelStore.in(Path.of(models)).load().model();
    var options = DocumentSource.Options.with(model.taxonomy());
    try (Stream<Document> all =
        DocumentSource.of(List.of(Path.of(papers)), options).documents(broken -> {})) {
      documents = all.limit(PAPERS).toList();
    }
    analyzer = model.features().analyzer();
    topics = model.classifier(Facet.TOPIC).orElseThrow();
    vectorizer = model.features().vectorizer();
    labeller = model.labeller();
    rows = documents.stream().map(vectorizer::transform).toList();
  }

  private int next() {
    next = next + 1 < documents.size() ? next + 1 : 0;
    return next;
  }

  /** Texts to terms. */
  @Benchmark
  public int analyse() {
    Document document = documents.get(next());
    terms.clear();
    document.titles().values().forEach(text -> analyzer.analyze(text, terms));
    document.abstracts().values().forEach(text -> analyzer.analyze(text, terms));
    return terms.size();
  }

  /** Texts to TF-IDF rows. */
  @Benchmark
  public SparseVector vectorise() {
    return vectorizer.transform(documents.get(next()));
  }

  /** Rows to the probabilities of topics. */
  @Benchmark
  public void score(Blackhole sink) {
    sink.consume(topics.probabilities(rows.get(next())));
  }

  /** Texts to the probabilities of topics. */
  @Benchmark
  public void analyseAndScore(Blackhole sink) {
    sink.consume(topics.probabilities(vectorizer.transform(documents.get(next()))));
  }

  /** Texts to topic, themes and evidence. */
  @Benchmark
  public Classification label() {
    return labeller.classify(documents.get(next()));
  }
}
