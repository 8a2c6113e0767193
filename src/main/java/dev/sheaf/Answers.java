package dev.sheaf;

import dev.sheaf.classify.Explanation;
import dev.sheaf.classify.Score;
import dev.sheaf.classify.neighbour.Neighbour;
import dev.sheaf.cluster.Cluster;
import dev.sheaf.cluster.KeyTerm;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Language;
import dev.sheaf.model.Classification;
import dev.sheaf.model.Explained;
import dev.sheaf.model.TopicAnswer;
import dev.sheaf.report.trend.TrendSentence;
import dev.sheaf.run.ClusteringRun;
import dev.sheaf.trend.Change;
import dev.sheaf.trend.Period;
import dev.sheaf.trend.Timeline;
import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.TrendPoint;
import dev.sheaf.trend.Trends;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns what a model says into the values of the front door. */
final class Answers {
  private Answers() {}

  static Labelling labelling(Document document, Classification found) {
    Optional<TopicAnswer> topic = found.topic();
    return new Labelling(
        document,
        topic.map(answer -> probability(answer.chosen())),
        topic.map(answer -> probabilities(answer.ranking().ranking())).orElseGet(List::of),
        probabilities(found.themes()),
        found.evidence().stream()
            .map(term -> new Labelling.Evidence(term.term(), term.weight()))
            .toList(),
        found.isGuess(),
        topic.map(TopicAnswer::risk).orElse(1.0));
  }

  static Reasons reasons(Labelling labelling, Explained why) {
    Optional<Explained.Topic> topic = why.topic();
    Optional<Explained.Next> next = topic.flatMap(Explained.Topic::next);
    return new Reasons(
        labelling,
        topic.map(t -> t.score().bias()).orElse(0.0),
        topic.map(t -> words(t.score().parts())).orElseGet(List::of),
        next.map(Explained.Next::label),
        next.map(n -> words(n.difference().parts())).orElseGet(List::of),
        topic.flatMap(Explained.Topic::reversal).map(c -> words(c.words())).orElseGet(List::of),
        why.nearest().stream().filter(paper -> !paper.isSame()).map(Answers::nearest).toList());
  }

  private static List<LabelProbability> probabilities(List<Score> scores) {
    return scores.stream().map(Answers::probability).toList();
  }

  private static LabelProbability probability(Score score) {
    return new LabelProbability(score.label(), score.probability());
  }

  private static List<Reasons.Word> words(List<Explanation.Part> parts) {
    return parts.stream()
        .map(part -> new Reasons.Word(part.word(), part.language(), part.value()))
        .toList();
  }

  private static Reasons.NearestPaper nearest(Neighbour paper) {
    return new Reasons.NearestPaper(paper.id(), paper.titles(), paper.labels(), paper.similarity());
  }

  static List<Trend> trends(Trends trends) {
    return trends.trends().stream().map(trend -> trend(trends.timeline(), trend)).toList();
  }

  private static Trend trend(Timeline timeline, TopicTrend trend) {
    Optional<Change> change = trend.statistics().change();
    return new Trend(
        trend.label(),
        Trend.Verdict.valueOf(trend.statistics().verdict().name()),
        change.map(Change::start).orElse(0.0),
        change.map(Change::end).orElse(0.0),
        change.map(Change::low).orElse(-1.0),
        change.map(Change::high).orElse(1.0),
        new TrendSentence(timeline, trend).text(),
        IntStream.range(0, timeline.size())
            .mapToObj(period -> point(timeline, period, trend.points().get(period)))
            .toList());
  }

  private static Trend.Point point(Timeline timeline, int period, TrendPoint point) {
    Period days = timeline.periods().get(period);
    return new Trend.Point(
        days.first(),
        days.last(),
        timeline.isUnfinished(period),
        point.papers(),
        point.given(),
        point.predicted(),
        point.share(),
        point.low(),
        point.high());
  }

  static List<PaperCluster> clusters(ClusteringRun run, Corpus corpus) {
    Map<String, Document> papers =
        corpus.stream().collect(Collectors.toMap(Document::id, document -> document));
    return run.found()
        .clusters()
        .map(cluster -> cluster(cluster, run.found().proposal(cluster).isProposed(), papers))
        .toList();
  }

  private static PaperCluster cluster(
      Cluster cluster, boolean isProposed, Map<String, Document> papers) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    cluster.name().zh().ifPresent(name -> names.put(Language.ZH, name));
    cluster.name().en().ifPresent(name -> names.put(Language.EN, name));
    Map<Language, List<String>> terms = new EnumMap<>(Language.class);
    cluster
        .terms()
        .forEach(
            (language, keys) -> terms.put(language, keys.stream().map(KeyTerm::term).toList()));
    return new PaperCluster(
        cluster.within(),
        names,
        terms,
        cluster.papers().stream().map(papers::get).toList(),
        cluster.stability(),
        cluster.coherence(),
        isProposed);
  }
}
