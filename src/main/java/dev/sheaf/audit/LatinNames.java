package dev.sheaf.audit;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names in Latin letters that stand in Chinese texts: of methods, data sets, models. They are
 * not translated, so that the English text of the same paper has them too, in some spelling.
 */
final class LatinNames {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{2,}");

  /** Of names in more than one of so many papers many papers have some. */
  private static final int RARE = 100;

  /** One alone may be an abbreviation that the translator made. */
  private static final int LEAST_NAMES = 2;

  private final Corpus corpus;
  private final Map<String, Integer> papersByName;

  private LatinNames(Corpus corpus, Map<String, Integer> papersByName) {
    this.corpus = corpus;
    this.papersByName = papersByName;
  }

  static LatinNames of(Corpus corpus) {
    Map<String, Integer> papersByName = new HashMap<>();
    for (Document document : corpus) {
      Set<String> both = names(LanguageIssues.text(document, Language.EN));
      both.addAll(names(LanguageIssues.text(document, Language.ZH)));
      both.forEach(name -> papersByName.merge(name, 1, Integer::sum));
    }
    return new LatinNames(corpus, papersByName);
  }

  /**
   * The rare names in the Chinese text of a paper, in order, where the English text has none of
   * them; nothing where it has one, or there are fewer than two.
   */
  List<String> missing(Document document) {
    String english = squeezed(LanguageIssues.text(document, Language.EN));
    List<String> rare = new ArrayList<>();
    for (String name : names(LanguageIssues.text(document, Language.ZH))) {
      if (papersByName.get(name) <= Math.max(2, corpus.size() / RARE)) {
        rare.add(name);
      }
    }
    return rare.size() < LEAST_NAMES || rare.stream().anyMatch(n -> english.contains(stem(n)))
        ? List.of()
        : rare;
  }

  /** Another paper whose English text has all of these names; the first. */
  Optional<Document> partner(Document document, List<String> missing) {
    return corpus.stream()
        .filter(other -> other.isIn(Language.EN) && !other.equals(document))
        .filter(
            other -> {
              Set<String> english = new HashSet<>(names(LanguageIssues.text(other, Language.EN)));
              return english.containsAll(missing);
            })
        .findFirst();
  }

  private static Set<String> names(String text) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return names;
  }

  /** Without the ending of a plural: Chinese has none. */
  private static String stem(String name) {
    return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
  }

  private static String squeezed(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
