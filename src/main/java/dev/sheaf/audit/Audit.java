package dev.sheaf.audit;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.model.TopicModel;
import dev.sheaf.read.WrittenLabel;
import dev.sheaf.train.Training;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is probably wrong in digests, and how to mend it.
 *
 * @param issues kind by kind, in the order of {@link Issue.Kind}
 * @param aliases the spellings that may be folded onto each label without asking: they differ from
 *     it in spelling alone
 * @param wrong how many topics are wrong by mistake; empty if there are too few papers to say it
 * @param overlap which papers bear several topics
 */
public record Audit(
    List<Issue> issues,
    Map<Label, List<String>> aliases,
    Optional<WrongTopics> wrong,
    TopicOverlap overlap) {
  /** With fewer papers that have a topic, what is said of these is little more than a guess. */
  public static final int FEW_PAPERS = 200;

  /** Of so many papers it is told why their topic is doubted; nobody reads more at once. */
  private static final int EXPLAINED = 500;

  public Audit {
    issues = List.copyOf(issues);
    aliases = Collections.unmodifiableMap(new TreeMap<>(aliases));
  }

  /**
   * Audits a corpus; the same for the same documents in any order, but for issues of equal rank.
   *
   * @param written its labels as they are written
   * @param listener is told what is being done
   */
  public static Audit of(
      Corpus corpus, List<WrittenLabel> written, Taxonomy taxonomy, Training.Listener listener) {
    Corpus labelled = AuditTraining.withTopicOnly(corpus);
    Training training = AuditTraining.learn(corpus, taxonomy, listener);
    listener.step("looking at papers", 0, 2);
    TopicOverlap overlap = TopicOverlap.of(labelled, written, taxonomy);
    LabelErrors errors = LabelErrors.of(labelled, training);
    List<LabelError> suspects =
        errors.suspects().stream()
            .filter(error -> !overlap.bears(error.document().id(), error.likeliest().label()))
            .toList();
    List<Issue> issues = new ArrayList<>(labelErrors(suspects, training));
    issues.addAll(RepeatedPapers.issues(corpus));
    Optional<TopicModel> sure =
        Optional.of(training.model()).filter(model -> labelled.size() >= FEW_PAPERS);
    issues.addAll(LanguageIssues.issues(corpus, sure));
    listener.step("looking at labels", 1, 2);
    issues.addAll(WrittenLabels.issues(written));
    SparseMatrix rows = training.model().features().transform(corpus);
    LabelUse use = LabelUse.of(corpus, rows);
    Map<Label, List<String>> aliases = Spellings.aliases(use, taxonomy);
    Stream.of(
            Spellings.issues(use, aliases),
            LikeLabels.issues(use, taxonomy),
            LabelDrift.issues(use),
            Singletons.issues(use, taxonomy))
        .forEach(issues::addAll);
    issues.sort(Comparator.comparing(Issue::kind));
    List<LabelError> listed = suspects.stream().filter(LabelError::isProbable).toList();
    return new Audit(issues, aliases, errors.expected(listed), overlap);
  }

  /** How many papers with a topic there were to learn from. */
  public int papersWithTopic() {
    return overlap.papers();
  }

  private static List<Issue> labelErrors(List<LabelError> suspects, Training training) {
    if (suspects.isEmpty()) {
      return List.of();
    }
    LabelErrorIssues issues = new LabelErrorIssues(training);
    return IntStream.range(0, suspects.size())
        .parallel()
        .mapToObj(
            i -> i < EXPLAINED ? issues.explained(suspects.get(i)) : issues.plain(suspects.get(i)))
        .toList();
  }
}
