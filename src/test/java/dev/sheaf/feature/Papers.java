package dev.sheaf.feature;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Language;
import dev.sheaf.error.Location;
import dev.sheaf.text.Analyzer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small documents for tests. */
final class Papers {
  static final Analyzer ANALYZER = new Analyzer(Analyzer.Settings.DEFAULT);
  private static final List<String> ENGLISH =
      List.of("graph", "memory", "gpt-4", "the", "Search", "agent,", "café", "𝔘nion", "c++");
  private static final List<String> CHINESE =
      List.of("檢索", "增强", "的", "智能体", "，", "RAG ", "图", "𠀀", "模型");

  private Papers() {}

  static Document english(String id, String text) {
    return document(id, Map.of(), Map.of(Language.EN, text));
  }

  static Document document(String id, Map<Language, String> titles, Map<Language, String> texts) {
    return new Document(id, new Location("test", 1), Optional.empty(), titles, texts, Map.of());
  }

  /** Documents with some or all of titles and abstracts in both languages. */
  static Corpus random(Random random, int size) {
    return Corpus.of(
        IntStream.range(0, size)
            .mapToObj(
                i -> {
                  var texts = texts(random, 30);
                  var titles = texts(random, 5);
                  return document("d" + i, titles, texts.isEmpty() ? FALLBACK : texts);
                })
            .toList());
  }

  private static final Map<Language, String> FALLBACK = Map.of(Language.EN, "graph memory");

  private static Map<Language, String> texts(Random random, int words) {
    var texts = new EnumMap<Language, String>(Language.class);
    if (random.nextInt(4) > 0) {
      texts.put(Language.EN, text(random, ENGLISH, words, " "));
    }
    if (random.nextInt(4) > 0) {
      texts.put(Language.ZH, text(random, CHINESE, words, ""));
    }
    return texts;
  }

  private static String text(Random random, List<String> words, int longest, String between) {
    return random
        .ints(1 + random.nextInt(longest), 0, words.size())
        .mapToObj(words::get)
        .collect(Collectors.joining(between));
  }
}
