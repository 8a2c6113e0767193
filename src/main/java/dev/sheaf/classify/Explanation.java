package dev.sheaf.classify;

import dev.sheaf.corpus.Language;
import dev.sheaf.feature.HalfVectors;
import dev.sheaf.feature.SourceWords;
import dev.sheaf.feature.SparseVector;
import dev.sheaf.feature.WordForms;
import dev.sheaf.text.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A score and the parts that add up to it. The score is the {@linkplain LinearClassifier#margins
 * margin} of a label or the difference of two margins. It is in log odds divided by the {@linkplain
 * LinearClassifier#scale scale} of the classifier. The bias and the values of all parts add up to
 * it, except for the last digits of single precision.
 *
 * @param score the sum
 * @param bias the score before any word counts
 * @param parts the words of the text; the word with the largest effect, for or against, comes first
 */
public record Explanation(double score, double bias, List<Part> parts) {
  public Explanation {
    parts = List.copyOf(parts);
  }

  /**
   * A word of the text, with all terms that are pieces, forms or pairs of it.
   *
   * @param language that of the text it stands in, whatever its script
   * @param value the sum of its terms' values
   * @param forms its terms that are other words or pairs of words for people to read, the one that
   *     counts most first
   * @param terms all of them, the one that counts most first
   */
  public record Part(
      Language language, String word, double value, List<String> forms, List<Contribution> terms) {
    public Part {
      forms = List.copyOf(forms);
      terms = List.copyOf(terms);
    }
  }

  /**
   * A term of the text.
   *
   * @param value what the term adds to the score: its value in the row times its weight
   */
  public record Contribution(Language language, int column, String term, double value) {}

  private static final Comparator<Contribution> STRONGEST_FIRST =
      Comparator.comparingDouble((Contribution c) -> -Math.abs(c.value()))
          .thenComparing(Contribution::language)
          .thenComparing(Contribution::term);

  private static final Comparator<Part> STRONGEST_PART_FIRST =
      Comparator.comparingDouble((Part part) -> -Math.abs(part.value()))
          .thenComparing(Part::language)
          .thenComparing(Part::word);

  /** What the margin of a label is the sum of. */
  public static Explanation of(
      LinearClassifier classifier, int label, HalfVectors text, SourceWords words) {
    return of(
        classifier.margins(text.sum())[label],
        classifier.bias(label),
        contributions(text, words, column -> classifier.weight(label, column)),
        words);
  }

  /** What the margin of a label minus that of another one is the sum of. */
  public static Explanation ofDifference(
      LinearClassifier classifier, int label, int other, HalfVectors text, SourceWords words) {
    double[] margins = classifier.margins(text.sum());
    return of(
        margins[label] - margins[other],
        classifier.bias(label) - classifier.bias(other),
        contributions(
            text,
            words,
            column -> classifier.weight(label, column) - classifier.weight(other, column)),
        words);
  }

  /** What a value of 1 in a column adds to a score. */
  @FunctionalInterface
  private interface Weight {
    double of(int column);
  }

  private static List<Contribution> contributions(
      HalfVectors text, SourceWords words, Weight weight) {
    List<Contribution> contributions = new ArrayList<>();
    for (Language language : Language.values()) {
      SparseVector half = text.of(language);
      for (int i = 0; i < half.size(); i++) {
        int column = half.index(i);
        double value = half.value(i) * weight.of(column);
        if (value != 0) {
          contributions.add(new Contribution(language, column, words.term(column), value));
        }
      }
    }
    contributions.sort(STRONGEST_FIRST);
    return contributions;
  }

  private static Explanation of(
      double score, double bias, List<Contribution> contributions, SourceWords words) {
    List<Group> groups = new ArrayList<>();
    Map<String, Group> byWord = new HashMap<>();
    for (Contribution contribution : contributions) {
      String word = words.word(contribution.language(), contribution.column());
      Group same = byWord.get(contribution.language() + word);
      Group group = same == null ? groupOf(contribution, word, groups) : same;
      group.terms.add(contribution);
      byWord.putIfAbsent(contribution.language() + word, group);
    }
    List<Part> parts =
        groups.stream().map(group -> group.part(words)).sorted(STRONGEST_PART_FIRST).toList();
    return new Explanation(score, bias, parts);
  }

  private static Group groupOf(Contribution contribution, String word, List<Group> groups) {
    Set<String> forms = WordForms.of(word);
    for (Group group : groups) {
      if (group.takes(contribution, word, forms)) {
        return group;
      }
    }
    Group group = new Group(contribution.language(), word, forms);
    groups.add(group);
    return group;
  }

  /** A part while terms are still added to it; the first one is the strongest. */
  private static final class Group {
    private final Language language;
    private final String word;
    private final Set<String> forms;
    private final List<Contribution> terms = new ArrayList<>();

    Group(Language language, String word, Set<String> forms) {
      this.language = language;
      this.word = word;
      this.forms = forms;
    }

    /**
     * Forms of one word say the same; a word of a pair, or a pair with the word, where they agree.
     */
    boolean takes(Contribution contribution, String other, Set<String> otherForms) {
      if (contribution.language() != language) {
        return false;
      }
      boolean agree = contribution.value() > 0 == terms.get(0).value() > 0;
      boolean overlap =
          forms.containsAll(otherForms)
              || otherForms.containsAll(forms)
              || (isChinese(word)
                  && isChinese(other)
                  && (word.contains(other) || other.contains(word)));
      return forms.equals(otherForms) || (agree && overlap);
    }

    private static boolean isChinese(String word) {
      return Script.isHan(word.codePointAt(0));
    }

    /**
     * Named by its strongest term that is a word; its pieces and pairs with {@code the} are none.
     */
    Part part(SourceWords words) {
      List<String> forms =
          new ArrayList<>(
              terms.stream()
                  .map(Contribution::term)
                  .filter(term -> !isChinese(term) && words.isTelling(term))
                  .toList());
      String name = isChinese(word) || forms.isEmpty() ? word : forms.get(0);
      forms.remove(name);
      double value = terms.stream().mapToDouble(Contribution::value).sum();
      return new Part(language, name, value, forms, terms);
    }
  }
}
