package dev.sheaf.writeback;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.model.Classification;
import dev.sheaf.model.Labeller;
import dev.sheaf.model.TopicAnswer;
import dev.sheaf.writeback.DigestTexts.Place;
import dev.sheaf.writeback.DigestTexts.Unlabelled;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The labels to insert for papers without a topic, and the papers that stay open.
 *
 * <p>An entry with a label gets no other, unless a line waits for its topic. If the paper has a
 * topic at another place, it gets that topic. Otherwise it gets the topic that the model gives, if
 * the model is sure.
 *
 * @param files every file, with the labels to put into it
 * @param filled how many entries get a label
 * @param open the entries that stay without a label, in the order of the files
 */
public record TopicFilling(List<FilledDigest> files, int filled, List<Open> open) {
  /** Why an entry is left open. */
  public enum Reason {
    /** The model is not sure of the topic. */
    UNSURE,
    /** There is nowhere to write it: a table without a column, or a cell with other text in it. */
    NO_PLACE,
    /** Written there, the label would not be read back, or something else would read otherwise. */
    NOT_READ_BACK
  }

  /**
   * An entry that stays without a label.
   *
   * @param answer what the model says of the topic; empty if it was not asked
   */
  public record Open(Document document, Reason reason, Optional<TopicAnswer> answer) {}

  public TopicFilling {
    files = List.copyOf(files);
    open = List.copyOf(open);
  }

  /**
   * Finds the labels that papers lack.
   *
   * @param labeller of a model that has learned topics
   * @param maxError how often the topics given may be wrong, from 0 to 1; empty to give every one
   *     that is no guess
   */
  public static TopicFilling of(DigestTexts texts, Labeller labeller, OptionalDouble maxError) {
    return new Search(texts, labeller, maxError).filling();
  }

  private static final class Search {
    private final DigestTexts texts;
    private final Labeller labeller;
    private final OptionalDouble maxError;
    private final List<Map<Integer, Label>> labels = new ArrayList<>();
    private final List<Map<Integer, Optional<TopicAnswer>>> answers = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    Search(DigestTexts texts, Labeller labeller, OptionalDouble maxError) {
      this.texts = texts;
      this.labeller = labeller;
      this.maxError = maxError;
      for (int i = 0; i < texts.texts().size(); i++) {
        labels.add(new TreeMap<>());
        answers.add(new TreeMap<>());
      }
    }

    TopicFilling filling() {
      texts.unlabelled().forEach(this::find);
      List<FilledDigest> filledFiles = new ArrayList<>();
      int filled = 0;
      for (int i = 0; i < texts.files().size(); i++) {
        SortedMap<Integer, Insertion> insertions = fill(i);
        filled += insertions.size();
        filledFiles.add(new FilledDigest(texts.files().get(i), List.copyOf(insertions.values())));
      }
      open.sort(Comparator.comparing(entry -> entry.document().source()));
      return new TopicFilling(filledFiles, filled, open);
    }

    private void find(Unlabelled unlabelled) {
      Optional<Classification> found =
          unlabelled.paper().topic().isPresent()
              ? Optional.empty()
              : Optional.of(labeller.classify(unlabelled.paper()));
      Optional<TopicAnswer> answer = found.flatMap(Classification::topic);
      Optional<Label> topic =
          unlabelled
              .paper()
              .topic()
              .or(
                  () ->
                      found
                          .filter(this::isSure)
                          .map(sure -> sure.topic().orElseThrow().chosen().label()));
      for (Place place : unlabelled.places()) {
        DigestText text = texts.texts().get(place.text());
        if (!text.hasPlace(place.number())) {
          leaveOpen(place, Reason.NO_PLACE, answer);
        } else if (topic.isEmpty()) {
          leaveOpen(place, Reason.UNSURE, answer);
        } else {
          labels.get(place.text()).put(place.number(), topic.get());
          answers.get(place.text()).put(place.number(), answer);
        }
      }
    }

    private boolean isSure(Classification found) {
      return found.topic().isPresent()
          && (maxError.isPresent()
              ? !found.topic().get().isUnsure(maxError.getAsDouble())
              : !found.isGuess());
    }

    private SortedMap<Integer, Insertion> fill(int text) {
      SortedMap<Integer, Insertion> insertions = texts.texts().get(text).fill(labels.get(text));
      answers
          .get(text)
          .forEach(
              (number, answer) -> {
                if (!insertions.containsKey(number)) {
                  leaveOpen(new Place(text, number), Reason.NOT_READ_BACK, answer);
                }
              });
      return insertions;
    }

    private void leaveOpen(Place place, Reason reason, Optional<TopicAnswer> answer) {
      open.add(new Open(texts.document(place), reason, answer));
    }
  }
}
