package dev.sheaf.audit;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import dev.sheaf.classify.Calibration;
import dev.sheaf.classify.Score;
import dev.sheaf.classify.calibrate.OutOfFold;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.train.Training;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds papers whose topic may be wrong, by confident learning (Northcutt, Jiang and Chuang, JAIR
 * 2021): classifiers that did not learn from a paper say how probable its topic is.
 *
 * <p>What the text says is taken times how frequent each topic was in those days ({@link
 * LocalPriors}). A paper is suspect where its own topic is less than half as probable as it is, on
 * average, for all papers that bear it, and another one is likelier. The average is the threshold
 * of confident learning: a rare topic, of which classifiers are never sure, is held to what they
 * say of its own papers. The least probable topic comes first. Suspect is not wrong: how probably
 * each is wrong by mistake is told by {@link LabelNoise}.
 */
public final class LabelErrors {
  private static final double SHARE_OF_AVERAGE = 0.5;

  private final Corpus corpus;
  private final List<Label> labels;
  private final List<double[]> probabilities = new ArrayList<>();
  private final List<Integer> papers = new ArrayList<>();

  private Optional<LabelNoise> noise = Optional.empty();

  private LabelErrors(Corpus corpus, List<Label> labels) {
    this.corpus = corpus;
    this.labels = labels;
  }

  /**
   * Looks at the papers that were learned from; at none where there were too few to say anything of
   * those not learned from.
   *
   * @param corpus all of it with a topic, none counted more than once in the training
   */
  public static LabelErrors of(Corpus corpus, Training training) {
    return training
        .unseen()
        .map(unseen -> of(corpus, training, unseen))
        .orElseGet(() -> new LabelErrors(corpus, List.of()));
  }

  private static LabelErrors of(Corpus corpus, Training training, OutOfFold unseen) {
    Calibration calibration = training.model().classifier(Facet.TOPIC).orElseThrow().calibration();
    LabelErrors errors = new LabelErrors(corpus, unseen.labels());
    for (int row = 0; row < unseen.size(); row++) {
      for (int paper : unseen.examples(row)) {
        errors.papers.add(paper);
        errors.probabilities.add(calibration.probabilities(unseen.margins(row)));
      }
    }
    int[] given = errors.given();
    errors.followShares(given);
    if (given.length >= Audit.FEW_PAPERS && errors.labels.size() > 1) {
      errors.noise = Optional.of(LabelNoise.fit(errors.probabilities, given, errors.labels.size()));
    }
    return errors;
  }

  private int[] given() {
    return IntStream.range(0, papers.size()).map(this::given).toArray();
  }

  private void followShares(int[] given) {
    List<Optional<PublicationDate>> published =
        papers.stream().map(paper -> corpus.get(paper).published()).toList();
    LocalPriors shares = LocalPriors.of(given, published, labels.size());
    for (int i = 0; i < given.length; i++) {
      if (published.get(i).isPresent()) {
        double[] ratios = shares.ratios(published.get(i).get().firstDay(), given[i]);
        double[] own = probabilities.get(i);
        Arrays.setAll(own, label -> own[label] * ratios[label]);
        double sum = Arrays.stream(own).sum();
        Arrays.setAll(own, label -> own[label] / sum);
      }
    }
  }

  private int given(int place) {
    Label given = corpus.get(papers.get(place)).topic().orElseThrow();
    return Collections.binarySearch(labels, given);
  }

  /** Of these suspects, how many are expected to be wrong; empty if there are too few papers. */
  public Optional<WrongTopics> expected(List<LabelError> suspects) {
    double[] own = suspects.stream().mapToDouble(LabelError::probability).toArray();
    return noise.map(known -> known.expected(own));
  }

  /** The suspects, the least probable topic first. */
  public List<LabelError> suspects() {
    double[] sums = new double[labels.size()];
    int[] counts = new int[labels.size()];
    for (int i = 0; i < papers.size(); i++) {
      sums[given(i)] += probabilities.get(i)[given(i)];
      counts[given(i)]++;
    }
    List<LabelError> suspects = new ArrayList<>();
    for (int i = 0; i < papers.size(); i++) {
      int given = given(i);
      Score likeliest = likeliest(probabilities.get(i));
      double own = probabilities.get(i)[given];
      double wrong = noise.map(known -> known.wrong(own)).orElse(0.0);
      boolean isLow = own < SHARE_OF_AVERAGE * sums[given] / counts[given];
      if ((isLow || wrong >= LabelError.PROBABLE) && !likeliest.label().equals(labels.get(given))) {
        Document document = corpus.get(papers.get(i));
        suspects.add(new LabelError(document, labels.get(given), own, likeliest, wrong));
      }
    }
    suspects.sort(
        comparingDouble(LabelError::probability).thenComparing(error -> error.document().id()));
    return suspects;
  }

  private Score likeliest(double[] of) {
    return IntStream.range(0, of.length)
        .mapToObj(label -> new Score(labels.get(label), Math.min(1, of[label])))
        .min(comparing(Score::probability).reversed().thenComparing(Score::label))
        .orElseThrow();
  }
}
