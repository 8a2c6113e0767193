package dev.sheaf.inspect;

import dev.sheaf.classify.LabelSelection;
import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.feature.SparseVector;
import dev.sheaf.inspect.LabelProfile.State;
import dev.sheaf.inspect.LabelProfile.Word;
import dev.sheaf.model.TopicModel;
import dev.sheaf.store.Manifest;
import dev.sheaf.store.SavedModel;
import dev.sheaf.text.EditDistance;
import dev.sheaf.text.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All labels of a model and of its taxonomy. Immutable. */
public final class LabelCatalogue {
  private static final int MOST_WORDS = 12;
  private static final int NEAR = 3;

  /** A label, how many papers bear it, and whether it was learned. */
  private record Known(Label label, Facet facet, State state, int papers) {}

  private final TopicModel model;
  private final Taxonomy taxonomy;
  private final Map<String, Known> bySpelling = new TreeMap<>();
  private final List<Known> known = new ArrayList<>();
  private final LabelWords words;
  private final Map<Facet, List<SparseVector>> weights = new EnumMap<>(Facet.class);

  private LabelCatalogue(TopicModel model, Manifest manifest) {
    this.model = model;
    this.taxonomy = model.taxonomy();
    this.words = new LabelWords(model.features());
    for (Facet facet : Facet.values()) {
      model.classifier(facet).ifPresent(c -> weights.put(facet, c.weightsByLabel()));
    }
    Map<Facet, LabelSelection> selections = manifest.selections();
    for (Facet facet : Facet.values()) {
      selections.get(facet).learned().forEach((l, n) -> add(l, facet, State.LEARNED, n));
      selections
          .get(facet)
          .leftOut()
          .forEach((l, n) -> add(l, facet, n == 0 ? State.NO_PAPERS : State.TOO_FEW_PAPERS, n));
    }
    for (Taxonomy.Entry entry : taxonomy.entries()) {
      if (!bySpelling.containsKey(Script.fold(entry.label().name()))) {
        add(entry.label(), entry.facet(), State.NO_PAPERS, 0);
      }
    }
    known.sort(
        Comparator.comparing(Known::facet)
            .thenComparing(Comparator.comparing(Known::papers).reversed())
            .thenComparing(Known::label));
  }

  private void add(Label label, Facet facet, State state, int papers) {
    Known one = new Known(label, facet, state, papers);
    known.add(one);
    bySpelling.putIfAbsent(Script.fold(label.name()), one);
  }

  /** The labels of a model that was saved. */
  public static LabelCatalogue of(SavedModel saved) {
    return of(saved.model(), saved.manifest());
  }

  /** The labels of a model, saved or not. */
  public static LabelCatalogue of(TopicModel model, Manifest manifest) {
    return new LabelCatalogue(model, manifest);
  }

  /** All labels, topics before themes, those with most papers first, equal ones by name. */
  public List<LabelProfile> labels() {
    return known.stream().map(this::profile).toList();
  }

  /** The label that somebody wrote in any of its spellings or languages. */
  public Optional<LabelProfile> find(String spelling) {
    String written = taxonomy.find(spelling).map(entry -> entry.label().name()).orElse(spelling);
    return Optional.ofNullable(bySpelling.get(Script.fold(written))).map(this::profile);
  }

  /** A few labels whose spelling is near to one that is not known, the nearest first. */
  public List<Label> near(String spelling) {
    String folded = Script.fold(spelling);
    Map<Label, Double> distances = new TreeMap<>();
    for (Known one : known) {
      double least =
          spellings(one.label())
              .mapToDouble(name -> EditDistance.between(folded, name))
              .min()
              .orElse(1);
      if (least <= 0.5) {
        distances.put(one.label(), least);
      }
    }
    return distances.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .limit(NEAR)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Stream<String> spellings(Label label) {
    Stream<String> written =
        entry(label).stream()
            .flatMap(e -> Stream.concat(e.names().values().stream(), e.aliases().stream()));
    return Stream.concat(Stream.of(label.name()), written).map(Script::fold);
  }

  private Optional<Taxonomy.Entry> entry(Label label) {
    return taxonomy.find(label.name());
  }

  private LabelProfile profile(Known one) {
    return new LabelProfile(
        one.label(),
        one.facet(),
        one.state(),
        one.papers(),
        entry(one.label()),
        taxonomy.entries().stream()
            .filter(e -> e.parent().filter(one.label()::equals).isPresent())
            .map(Taxonomy.Entry::label)
            .toList(),
        words(one, 1),
        words(one, -1));
  }

  private List<Word> words(Known one, int sign) {
    Optional<LinearClassifier> classifier =
        model.classifier(one.facet()).filter(c -> c.number(one.label()) >= 0);
    return classifier
        .map(c -> weights.get(one.facet()).get(c.number(one.label())))
        .map(labelWeights -> words.of(labelWeights, sign, MOST_WORDS))
        .orElse(List.of());
  }
}
