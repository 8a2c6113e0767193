package dev.sheaf.bench;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Require;
import dev.sheaf.evaluate.Answer;
import dev.sheaf.evaluate.Bootstrap;
import dev.sheaf.evaluate.Comparison;
import dev.sheaf.evaluate.Judgement;
import dev.sheaf.evaluate.Predictor;
import dev.sheaf.evaluate.split.TimeSplit;
import dev.sheaf.read.CorpusReader;
import dev.sheaf.read.DocumentSource;
import dev.sheaf.taxonomy.TaxonomyCsv;
import dev.sheaf.train.Settings;
import dev.sheaf.train.TopicLearner;
import dev.sheaf.train.Training;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Measures how well a model trained on papers in two languages answers about papers in one, beside
 * a model trained on that language alone.
 *
 * <p>Arguments: the folder of the seeds with {@code taxonomy.csv}, a labelled and dated digest in
 * both languages, and the days from which on papers are tested.
 */
public final class LanguagesBench {
  private static final Logger TRIBUO = Logger.getLogger("org.tribuo");

  private final Taxonomy taxonomy;
  private final Corpus papers;

  private LanguagesBench(Path seeds, Path digest) {
    taxonomy = TaxonomyCsv.read(seeds.resolve("taxonomy.csv"));
    DocumentSource.Options options = DocumentSource.Options.with(taxonomy);
    papers =
        CorpusReader.read(DocumentSource.of(List.of(digest), options))
            .corpus()
            .filter(LanguagesBench::isBilingualWithTopic);
  }

  /** Prints the figures. */
  public static void main(String... arguments) {
    Require.that(arguments.length >= 3, "expected SEEDS DIGEST DATE..., not %d", arguments.length);
    TRIBUO.setLevel(Level.WARNING);
    var bench = new LanguagesBench(Path.of(arguments[0]), Path.of(arguments[1]));
    List.of(arguments).stream().skip(2).map(LocalDate::parse).forEach(bench::measure);
  }

  private void measure(LocalDate date) {
    TimeSplit split = TimeSplit.at(date, papers);
    Corpus train = split.split().train();
    Corpus test = split.split().test();
    say("from %s: %d papers, learned from %d", date, test.size(), train.size());
    Predictor both = learn(train);
    score("both, trained on both", judgements(both, test));
    for (Language language : Language.values()) {
      String code = language.code();
      List<Judgement> bilingual = judgements(both, only(language, test));
      List<Judgement> alone = judgements(learn(only(language, train)), only(language, test));
      score(code + " alone, trained on both", bilingual);
      score(code + " alone, trained on " + code, alone);
      Comparison difference = Comparison.of(bilingual, alone, Bootstrap.withSeed(1));
      say(
          "  difference in macro-F1 %+.3f (95 %% %+.3f to %+.3f)",
          difference.macroF1().value(), difference.macroF1().low(), difference.macroF1().high());
    }
  }

  private Predictor learn(Corpus train) {
    return new TopicLearner(taxonomy, Settings.defaults(), Training.Listener.NONE).learn(train);
  }

  private static List<Judgement> judgements(Predictor predictor, Corpus test) {
    return test.documents().parallelStream()
        .map(d -> new Judgement(d.id(), d.labels(Facet.TOPIC), topic(predictor, d)))
        .toList();
  }

  private static Answer topic(Predictor predictor, Document document) {
    return predictor.answers(document).get(Facet.TOPIC);
  }

  private static void score(String name, List<Judgement> judgements) {
    var f1 = new Bootstrap(100, 1).meanF1(judgements);
    say("%-26s acc %.3f F1 %.3f", name, f1.micro().value(), f1.macro().value());
  }

  private static Corpus only(Language language, Corpus corpus) {
    return Corpus.of(corpus.stream().map(d -> d.only(language).orElseThrow()).toList());
  }

  private static boolean isBilingualWithTopic(Document document) {
    return document.topic().isPresent() && document.isIn(Language.ZH) && document.isIn(Language.EN);
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
