package dev.sheaf.retrain;

import static java.util.Comparator.comparing;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.evaluate.Predictor;
import dev.sheaf.evaluate.split.Folds;
import dev.sheaf.evaluate.split.NearDuplicates;
import dev.sheaf.model.TopicModel;
import dev.sheaf.train.TopicLearner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Lets the current model's recipe and the candidate's learn without some papers, and asks both
 * about these. Of papers that nearly match none is learned from while another is asked about.
 */
final class HeldOutComparison {
  /** With fewer new papers, a difference of a tenth in accuracy would hardly ever be found. */
  static final int FEWEST_NEW = 50;

  private static final int BLOCKS = 3;
  private static final int FOLDS = 5;

  /** From this many papers on, testing a fifth of them is enough. */
  private static final int MANY = 2_000;

  private static final long SEED = 1;

  private final CurrentModel current;
  private final Recipe wanted;
  private final Recipe then;
  private final Changes changes;
  private final AliasFolding folding;
  private final NearDuplicates repeated;
  private final Runnable listener;
  private final Map<String, Double> unseenShares = new HashMap<>();

  /**
   * Of a current model and what is wanted in its place.
   *
   * @param listener is told of each model that was learned
   */
  HeldOutComparison(CurrentModel current, Recipe wanted, Changes changes, Runnable listener) {
    this.current = current;
    this.wanted = wanted;
    this.then = current.recipe(wanted);
    this.changes = changes;
    this.folding = new AliasFolding(wanted.taxonomy());
    this.repeated = NearDuplicates.among(wanted.corpus());
    this.listener = listener;
  }

  /** What share of the terms of known papers was known before these were learned from, by id. */
  Map<String, Double> unseenShares() {
    return unseenShares;
  }

  /** The contests that the papers allow: on new ones, and on those known before, or on all. */
  List<Contest> run() {
    List<Contest> contests = new ArrayList<>();
    List<List<Document>> blocks = blocks();
    if (!blocks.isEmpty()) {
      contests.add(onNew(blocks));
    }
    Set<String> apart =
        blocks.isEmpty()
            ? Set.of()
            : changes.fresh().stream().map(Document::id).collect(Collectors.toSet());
    onOthers(wanted.corpus().filter(d -> !apart.contains(d.id())), apart.isEmpty())
        .ifPresent(contests::add);
    return contests;
  }

  /** New labelled papers in order of date, in blocks of whole days; none if they are too few. */
  private List<List<Document>> blocks() {
    List<Document> dated =
        changes.fresh().stream()
            .filter(document -> document.hasLabels() && document.published().isPresent())
            .filter(repeated.outside(then.corpus()))
            .sorted(comparing(HeldOutComparison::day).thenComparing(Document::id))
            .toList();
    if (dated.size() < FEWEST_NEW || day(dated.get(0)).equals(day(dated.get(dated.size() - 1)))) {
      return List.of();
    }
    List<List<Document>> blocks = new ArrayList<>();
    int from = 0;
    for (int block = 1; block <= BLOCKS; block++) {
      int to = block == BLOCKS ? dated.size() : endOfDay(dated, dated.size() * block / BLOCKS);
      if (to > from) {
        blocks.add(dated.subList(from, to));
      }
      from = Math.max(from, to);
    }
    return blocks.size() < 2 ? List.of() : blocks;
  }

  private static int endOfDay(List<Document> dated, int least) {
    int end = least;
    while (end > 0 && end < dated.size() && day(dated.get(end)).equals(day(dated.get(end - 1)))) {
      end++;
    }
    return end;
  }

  private static LocalDate day(Document document) {
    return document.published().map(PublicationDate::firstDay).orElse(LocalDate.MIN);
  }

  private Contest onNew(List<List<Document>> blocks) {
    PairedJudgements judgements = new PairedJudgements();
    Predictor now = folding.of(TopicLearner.predictor(current.model()));
    Set<String> fresh = changes.fresh().stream().map(Document::id).collect(Collectors.toSet());
    List<Document> before = new ArrayList<>();
    for (List<Document> block : blocks) {
      // Before the first block a candidate that only adds papers is the current model.
      if (!before.isEmpty() || !changes.onlyAddsDocuments()) {
        Set<String> known = before.stream().map(Document::id).collect(Collectors.toSet());
        Predicate<Document> isKnown = d -> !fresh.contains(d.id()) || known.contains(d.id());
        Recipe candidate = wanted.part(isKnown);
        List<Document> asked = block.stream().filter(repeated.outside(candidate.corpus())).toList();
        judgements.add(
            asked, now, learn(candidate), judged(then.learnable(), candidate.learnable()));
      }
      before.addAll(block);
    }
    return Contest.of(Contest.Papers.NEW, Contest.Way.BLOCKS, judgements);
  }

  /** Folds, of many papers one alone, both recipes learned without it. */
  private Optional<Contest> onOthers(Corpus others, boolean areAll) {
    Predicate<Document> isFirst = document -> repeated.first(document).equals(document);
    Corpus labelled = others.filter(isFirst.and(Document::hasLabels));
    if (labelled.size() < 2) {
      return Optional.empty();
    }
    PairedJudgements judgements = new PairedJudgements();
    Folds.of(labelled, FOLDS, SEED).splits().stream()
        .limit(labelled.size() < MANY ? FOLDS : 1)
        .forEach(split -> ask(split.test(), judgements));
    Contest.Papers which =
        areAll && !changes.fresh().isEmpty() ? Contest.Papers.ALL : Contest.Papers.KNOWN;
    return judgements.documents().isEmpty()
        ? Optional.empty()
        : Optional.of(Contest.of(which, Contest.Way.FOLDS, judgements));
  }

  private void ask(Corpus test, PairedJudgements judgements) {
    Set<String> asked = new HashSet<>();
    test.forEach(document -> asked.add(document.id()));
    Predicate<Document> isOther =
        repeated.outside(test).and(document -> !asked.contains(document.id()));
    Recipe candidate = wanted.part(isOther);
    Recipe former = then.part(isOther);
    if (!former.isLearnable() || !candidate.isLearnable()) {
      return;
    }
    TopicModel older = former.train();
    listener.run();
    unseenShares.putAll(VocabularyCoverage.shares(older, test.documents()));
    judgements.add(
        test.documents(),
        folding.of(TopicLearner.predictor(older)),
        learn(candidate),
        judged(former.learnable(), candidate.learnable()));
  }

  private Predictor learn(Recipe recipe) {
    Predictor predictor = TopicLearner.predictor(recipe.train());
    listener.run();
    return predictor;
  }

  /** Labels that either could have learned, by the names of now. */
  private Map<Facet, Set<Label>> judged(
      Map<Facet, Set<Label>> ofCurrent, Map<Facet, Set<Label>> ofCandidate) {
    Map<Facet, Set<Label>> judged = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Set<Label> labels = new HashSet<>(ofCandidate.get(facet));
      ofCurrent.get(facet).forEach(label -> labels.add(folding.fold(facet, label)));
      judged.put(facet, labels);
    }
    return judged;
  }
}
