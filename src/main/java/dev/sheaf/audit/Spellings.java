package dev.sheaf.audit;

import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.text.Script;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Labels that differ in spelling alone: in upper and lower case, full and half width, Traditional
 * and Simplified Chinese, spaces, hyphens and other punctuation but for that between two digits, or
 * the English plural.
 */
final class Spellings {
  private static final Pattern BETWEEN_LETTERS =
      Pattern.compile(
          "(?<!\\d)[\\s\\p{Punct}\\p{IsPunctuation}]+|[\\s\\p{Punct}\\p{IsPunctuation}]++(?!\\d)");
  private static final Pattern PLURAL = Pattern.compile("(?<=[a-z]{2})s(?![a-z])");

  /** A name with this in it cannot be written down as an alias. */
  private static final String BETWEEN_ALIASES = ";";

  private static final Pattern SIGNS = Pattern.compile("[+#]");

  private Spellings() {}

  /** The name with all that does not count taken out. */
  static String folded(String name) {
    String folded = PLURAL.matcher(Script.fold(name)).replaceAll("");
    return SIGNS.matcher(folded).find() ? folded : BETWEEN_LETTERS.matcher(folded).replaceAll("");
  }

  /**
   * The spellings to be folded onto each label. The label is the one that the taxonomy has, else
   * the one of the most papers, equal ones in label order.
   *
   * @param use the papers of each label
   */
  static Map<Label, List<String>> aliases(LabelUse use, Taxonomy taxonomy) {
    Map<String, List<Label>> alike = new TreeMap<>();
    for (Label label : use.labels()) {
      if (!label.name().contains(BETWEEN_ALIASES)) {
        alike.computeIfAbsent(folded(label.name()), key -> new ArrayList<>()).add(label);
      }
    }
    Map<String, Label> written = new TreeMap<>();
    for (Taxonomy.Entry entry : taxonomy.entries()) {
      List.of(List.of(entry.label().name()), entry.names().values(), entry.aliases()).stream()
          .flatMap(Collection::stream)
          .forEach(name -> written.putIfAbsent(folded(name), entry.label()));
    }
    Map<Label, List<String>> aliases = new TreeMap<>();
    alike.forEach(
        (key, labels) -> {
          Label main =
              written.getOrDefault(
                  key,
                  labels.stream()
                      .min(
                          Comparator.comparing((Label label) -> -use.papers(label).length)
                              .thenComparing(Comparator.naturalOrder()))
                      .orElseThrow());
          List<String> others =
              labels.stream()
                  .filter(label -> !label.equals(main) && taxonomy.find(label.name()).isEmpty())
                  .map(Label::name)
                  .toList();
          if (!others.isEmpty() && !key.isEmpty()) {
            aliases.put(main, others);
          }
        });
    return aliases;
  }

  /** An issue for each label with other spellings, those of the most papers first. */
  static List<Issue> issues(LabelUse use, Map<Label, List<String>> aliases) {
    return aliases.entrySet().stream()
        .map(entry -> issue(entry.getKey(), entry.getValue(), use))
        .toList();
  }

  private static Issue issue(Label label, List<String> others, LabelUse use) {
    List<Cause.Use> uses = others.stream().map(name -> use.of(new Label(name))).toList();
    return new Issue(
        label.name(),
        uses.stream().map(other -> use.first(other.label())).toList(),
        new Cause.OtherSpellings(label, uses));
  }
}
