package dev.sheaf.run;

import dev.sheaf.adapt.AdaptedGroup;
import dev.sheaf.adapt.AdaptedModel;
import dev.sheaf.classify.SelfTraining;
import dev.sheaf.classify.neighbour.LabelledPapers;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.error.BadInputException;
import dev.sheaf.report.Numbers;
import dev.sheaf.store.KnownDocuments;
import dev.sheaf.store.SavedModel;
import dev.sheaf.text.Plural;
import dev.sheaf.train.Training;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Fits the model in use to the papers that it is to label. Remarks say what was done. Nothing is
 * saved.
 */
public final class AdaptingRun {
  private static final int MOST_GROUPS = 12;

  private final SavedModel saved;
  private final RunListener listener;

  private AdaptingRun(SavedModel saved, RunListener listener) {
    this.saved = saved;
    this.listener = listener;
  }

  /**
   * What labels the papers.
   *
   * @param papers the labelled papers that it learned from
   */
  public record Adapted(AdaptedModel model, Supplier<LabelledPapers> papers) {
    /** A saved model as it is. */
    public static Adapted not(SavedModel saved) {
      return new Adapted(AdaptedModel.unadapted(saved.model()), saved::papers);
    }

    private Adapted to(List<Document> papers) {
      return new Adapted(AdaptedModel.of(model.unadapted(), papers), this.papers);
    }
  }

  /**
   * Fits a model. If it knows the topics of few papers and is to label many, it first learns from
   * the texts of these, too.
   *
   * @param seeds where the papers may be that it learned from
   */
  public static Adapted run(
      SavedModel saved, List<Document> papers, PaperFiles seeds, RunListener listener) {
    if (saved.model().classifier(Facet.TOPIC).isEmpty()) {
      listener.remark("not adapted: the model has learned no topic");
      return Adapted.not(saved);
    }
    AdaptingRun run = new AdaptingRun(saved, listener);
    Adapted adapted =
        (needsMore(saved, papers.size()) ? run.relearned(papers, seeds) : Optional.<Adapted>empty())
            .orElseGet(() -> Adapted.not(saved))
            .to(papers);
    run.tell(adapted.model(), papers.size());
    return adapted;
  }

  /** Whether a model would learn from so many papers without labels, if it could. */
  public static boolean needsMore(SavedModel saved, int papers) {
    return known(saved).filter(known -> isWorthwhile(known, papers)).isPresent();
  }

  private static boolean isWorthwhile(KnownDocuments known, int papers) {
    int examples =
        (int)
            known.byId().values().stream()
                .filter(paper -> !paper.labels().getOrDefault(Facet.TOPIC, List.of()).isEmpty())
                .count();
    return SelfTraining.isWorthwhile(examples, known.size() - examples + papers);
  }

  private static Optional<KnownDocuments> known(SavedModel saved) {
    return saved.file(KnownDocuments.FILE, KnownDocuments::of);
  }

  private Optional<Adapted> relearned(List<Document> papers, PaperFiles seeds) {
    Optional<Corpus> corpus = known(saved).flatMap(known -> read(seeds, known));
    if (corpus.isEmpty()) {
      listener.warn(
          "the papers that the model learned from are not in "
              + seeds.paths().get(0)
              + " as they were: nothing is learned from the texts");
      return Optional.empty();
    }
    Map<String, Document> distinct = new LinkedHashMap<>();
    papers.forEach(paper -> distinct.putIfAbsent(paper.id(), paper));
    Training training =
        Training.run(
            corpus.get(),
            Corpus.of(List.copyOf(distinct.values())),
            saved.model().taxonomy(),
            saved.manifest().asked(),
            listener::update);
    listener.finish();
    listener.remark(
        "learned anew, also from the texts of the "
            + Plural.counted(distinct.size(), "paper")
            + " to label");
    return Optional.of(new Adapted(AdaptedModel.unadapted(training.model()), training::papers));
  }

  private static Optional<Corpus> read(PaperFiles seeds, KnownDocuments known) {
    try {
      return Optional.of(seeds.readWithoutRemarks(RunListener.NONE).corpus())
          .filter(known::areThoseOf);
    } catch (BadInputException unreadable) {
      return Optional.empty();
    }
  }

  private void tell(AdaptedModel model, int papers) {
    List<AdaptedGroup> groups = model.groups();
    groups.stream().limit(MOST_GROUPS).map(AdaptationSentence::of).forEach(listener::remark);
    if (groups.size() > MOST_GROUPS) {
      listener.remark("and to " + Plural.counted(groups.size() - MOST_GROUPS, "more group"));
    }
    int left = papers - groups.stream().mapToInt(AdaptedGroup::papers).sum();
    if (groups.isEmpty()) {
      listener.remark(
          "not adapted to the shares of topics: %s, and %s with known words are needed"
              .formatted(
                  Plural.counted(papers, "paper"), Numbers.count(AdaptedModel.LEAST_PAPERS)));
    } else if (left > 0) {
      listener.remark(Plural.counted(left, "paper") + " labelled as they would be alone");
    }
  }
}
