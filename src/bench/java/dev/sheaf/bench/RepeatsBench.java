package dev.sheaf.bench;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Require;
import dev.sheaf.evaluate.split.NearDuplicates;
import dev.sheaf.read.CorpusReader;
import dev.sheaf.read.DocumentSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Measures how many planted near-duplicates are found: of a tenth of the papers a copy with another
 * id, in which one word in twenty (in Chinese: one character) is dropped or replaced by one of
 * another paper. The pairs found in the papers themselves are printed, with the share of words that
 * both have, so that one can see which are false.
 *
 * <p>Arguments: a digest, the first and the last seed.
 */
public final class RepeatsBench {
  private static final double CHANGED = 0.05;
  private static final List<Set<Language>> HALVES =
      List.of(Set.of(Language.ZH, Language.EN), Set.of(Language.ZH), Set.of(Language.EN));

  private RepeatsBench() {}

  /** Prints the figures. */
  public static void main(String... arguments) {
    Require.that(arguments.length == 3, "expected DIGEST FIRST LAST, found %s", List.of(arguments));
    DocumentSource.Options options = DocumentSource.Options.with(Taxonomy.empty());
    Corpus digest =
        CorpusReader.read(DocumentSource.of(List.of(Path.of(arguments[0])), options)).corpus();
    NearDuplicates own = NearDuplicates.among(digest);
    int pairs = own.groups().stream().mapToInt(g -> g.size() * (g.size() - 1) / 2).sum();
    say("%d papers, %d pairs in %d groups", digest.size(), pairs, own.groups().size());
    own.groups().forEach(RepeatsBench::print);
    for (long seed = Long.parseLong(arguments[1]); seed <= Long.parseLong(arguments[2]); seed++) {
      for (Set<Language> halves : HALVES) {
        measure(digest, halves, new Random(seed), own);
      }
    }
  }

  private static void print(List<Document> group) {
    Document first = group.get(0);
    for (Document other : group.subList(1, group.size())) {
      say(
          "  %.2f %.2f  %s | %s",
          common(first, other, Language.ZH),
          common(first, other, Language.EN),
          first.titles(),
          other.titles());
    }
  }

  /** Jaccard's index of the words of two abstracts. */
  private static double common(Document one, Document other, Language language) {
    Set<String> first = new HashSet<>(words(one.abstracts().getOrDefault(language, "")));
    Set<String> second = new HashSet<>(words(other.abstracts().getOrDefault(language, "")));
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    first.addAll(second);
    return both.size() / (double) Math.max(1, first.size());
  }

  private static void measure(
      Corpus digest, Set<Language> halves, Random random, NearDuplicates own) {
    List<Document> drawn =
        new ArrayList<>(digest.stream().filter(d -> halves.stream().allMatch(d::isIn)).toList());
    Collections.shuffle(drawn, random);
    drawn = drawn.subList(0, drawn.size() / 10);
    List<Document> all = new ArrayList<>(digest.documents());
    drawn.forEach(document -> all.add(copy(document, halves, digest, random)));
    long start = System.nanoTime();
    NearDuplicates found = NearDuplicates.among(all);
    double seconds = (System.nanoTime() - start) / 1e9;
    Map<String, Document> byId = all.stream().collect(Collectors.toMap(Document::id, d -> d));
    long right =
        drawn.stream()
            .filter(d -> found.first(d).equals(found.first(byId.get(d.id() + "-copy"))))
            .count();
    long falsePairs =
        found.groups().stream().mapToLong(group -> falsePairs(group, own, byId)).sum();
    say(
        "%s: %d planted, recall %.4f, %.3f other pairs per 1,000 papers, %.1f s",
        halves,
        drawn.size(),
        right / (double) drawn.size(),
        1000.0 * falsePairs / all.size(),
        seconds);
  }

  private static long falsePairs(
      List<Document> group, NearDuplicates own, Map<String, Document> byId) {
    long count = 0;
    for (int i = 0; i < group.size(); i++) {
      for (int j = 0; j < i; j++) {
        Document one = byId.get(group.get(i).id().replaceAll("-copy$", ""));
        Document other = byId.get(group.get(j).id().replaceAll("-copy$", ""));
        count += own.first(one).equals(own.first(other)) ? 0 : 1;
      }
    }
    return count;
  }

  private static Document copy(Document d, Set<Language> halves, Corpus digest, Random random) {
    return new Document(
        d.id() + "-copy",
        d.source(),
        d.published(),
        changed(d.titles(), halves, digest, random),
        changed(d.abstracts(), halves, digest, random),
        d.labels());
  }

  private static Map<Language, String> changed(
      Map<Language, String> texts, Set<Language> halves, Corpus digest, Random random) {
    Map<Language, String> changed = new EnumMap<>(Language.class);
    texts.forEach(
        (language, text) -> {
          if (halves.contains(language)) {
            changed.put(language, changed(text, language, digest, random));
          }
        });
    return changed;
  }

  private static String changed(String text, Language language, Corpus digest, Random random) {
    List<String> words = new ArrayList<>(words(text));
    for (int i = words.size() - 1; i >= 0 && words.size() > 1; i--) {
      if (random.nextDouble() < CHANGED) {
        if (random.nextBoolean()) {
          words.remove(i);
        } else {
          Document other = digest.get(random.nextInt(digest.size()));
          List<String> others = words(other.abstracts().getOrDefault(language, text));
          words.set(i, others.get(random.nextInt(others.size())));
        }
      }
    }
    return String.join(language == Language.ZH ? "" : " ", words);
  }

  /** Words between spaces; of Chinese each character. */
  private static List<String> words(String text) {
    return Arrays.asList(text.strip().split("\\s+|(?<=\\p{IsHan})|(?=\\p{IsHan})"));
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
