package dev.sheaf.phrase;

import dev.sheaf.corpus.Language;
import dev.sheaf.phrase.Phrases.Phrase;
import dev.sheaf.text.hanlp.ChineseSegmenter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** From texts to {@link Phrases}: words, their roles, rows of them that are phrases, counts. */
final class PhraseReading {
  private static final int LONGEST_ENGLISH = 5;
  private static final int LONGEST_CHINESE = 5;
  private static final int MOST_TEXTS_ASKED = 5;
  private static final int TEXTS_FOR_EACH = 60;

  /** A phrase that more seldom ends what is named is an attribute: clinical, vision-language. */
  private static final double LEAST_ENDS = 0.2;

  /** A phrase that stands so often where nouns do is one, whatever its last word is. */
  private static final double LEAST_ALONE = 0.08;

  private final Tokens tokens;
  private final PhraseMiner miner;
  private final CommonWords common;
  private final boolean[] nouns;
  private final boolean[] beforeNouns;
  private final boolean showsAttributes;

  /** The phrases by their words without spaces between, as fine-tuning and finetuning are one. */
  private final Map<String, Found> found = new HashMap<>();

  /** The phrases by length and by the miner's number. */
  private final Found[][] byRow;

  /** One phrase, while it is counted. */
  private static final class Found {
    final String key;
    final boolean isTerm;
    final Map<String, Integer> written = new HashMap<>();
    List<String> words = List.of();
    int number;
    int documents;
    int lastText = -1;
    int count;

    /** How often it stands anywhere. */
    int places;

    /** How often nothing that it belongs to stands behind it. */
    int ends;

    /** How often there is also an article or the like before it, as there is before nouns. */
    int alone;

    boolean isNoun;

    Found(String key, boolean isTerm) {
      this.key = key;
      this.isTerm = isTerm;
    }
  }

  private PhraseReading(Tokens tokens, PhraseMiner miner, CommonWords common, WordRoles words) {
    this.common = common;
    this.nouns = words.nouns();
    this.beforeNouns = words.beforeNouns();
    this.showsAttributes = words.showsAttributes();
    this.byRow = new Found[miner.longest() + 1][];
    for (int length = 1; length <= miner.longest(); length++) {
      byRow[length] = new Found[miner.rows(length)];
    }
    this.tokens = tokens;
    this.miner = miner;
  }

  static Phrases read(List<String> texts, Language language) {
    CommonWords common = new CommonWords(language);
    boolean chinese = language == Language.ZH;
    Tokens tokens = new Tokens();
    WordScan scan =
        new WordScan(
            tokens,
            chinese ? Optional.of(new ChineseSegmenter()) : Optional.empty(),
            common.compounds());
    texts.forEach(scan::read);
    tokens = chinese ? WordJoiner.join(tokens, common) : tokens;
    int longest = chinese ? LONGEST_CHINESE : LONGEST_ENGLISH;
    int least = Math.min(MOST_TEXTS_ASKED, 2 + texts.size() / TEXTS_FOR_EACH);
    WordRoles roles = WordRoles.of(tokens, common);
    PhraseMiner miner = new PhraseMiner(tokens, roles, longest, least);
    return new PhraseReading(tokens, miner, common, roles).phrases(language);
  }

  private Phrases phrases(Language language) {
    List<List<Found>> perText = new ArrayList<>();
    List<int[]> countsPerText = new ArrayList<>();
    for (int text = 0; text < tokens.texts(); text++) {
      List<Found> here = new ArrayList<>();
      readText(text, here);
      perText.add(here);
      countsPerText.add(here.stream().mapToInt(phrase -> phrase.count).toArray());
    }
    List<Found> ordered =
        found.values().stream()
            .filter(phrase -> phrase.isTerm)
            .sorted((a, b) -> a.key.compareTo(b.key))
            .toList();
    List<Phrase> phrases = new ArrayList<>();
    for (Found phrase : ordered) {
      phrase.number = phrases.size();
      phrases.add(
          new Phrase(commonest(phrase.written), phrase.words, phrase.documents, isHeading(phrase)));
    }
    return matrix(language, phrases, perText, countsPerText);
  }

  private static Phrases matrix(
      Language language, List<Phrase> phrases, List<List<Found>> texts, List<int[]> textCounts) {
    int[] starts = new int[texts.size() + 1];
    for (int text = 0; text < texts.size(); text++) {
      starts[text + 1] = starts[text] + texts.get(text).size();
    }
    int[] columns = new int[starts[texts.size()]];
    int[] counts = new int[columns.length];
    for (int text = 0; text < texts.size(); text++) {
      long[] cells = new long[texts.get(text).size()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = (long) texts.get(text).get(i).number << 32 | textCounts.get(text)[i];
      }
      Arrays.sort(cells);
      for (int i = 0; i < cells.length; i++) {
        columns[starts[text] + i] = (int) (cells[i] >>> 32);
        counts[starts[text] + i] = (int) cells[i];
      }
    }
    return new Phrases(language, phrases, starts, columns, counts);
  }

  private void readText(int text, List<Found> here) {
    for (int position = tokens.start(text); position < tokens.end(text); position++) {
      for (int length = 1; length <= miner.longest(); length++) {
        if (miner.isPhrase(position, length) && !isCrossed(position, length)) {
          Found phrase = found(position, length);
          if (!phrase.isTerm) {
            continue;
          }
          countPlace(phrase, position, position + length);
          phrase.written.merge(tokens.written(position, position + length), 1, Integer::sum);
          if (phrase.lastText != text) {
            phrase.lastText = text;
            phrase.documents++;
            phrase.count = 0;
            here.add(phrase);
          }
          phrase.count++;
        }
      }
    }
  }

  private void countPlace(Found phrase, int from, int to) {
    boolean ends = !miner.goesOn(to);
    int before = tokens.word(from - 1);
    phrase.places++;
    phrase.ends += ends ? 1 : 0;
    phrase.alone += ends && before != Tokens.BREAK && beforeNouns[before] ? 1 : 0;
  }

  private boolean isHeading(Found phrase) {
    if (common.saysNothing(phrase.words)) {
      return false;
    }
    boolean isNoun = phrase.isNoun || phrase.alone >= LEAST_ALONE * phrase.places;
    return isNoun && (!showsAttributes || phrase.ends >= LEAST_ENDS * phrase.places);
  }

  /** Whether a longer phrase begins or ends within this one, as 检索增强生成 does in 生成技术. */
  private boolean isCrossed(int position, int length) {
    int end = position + length;
    for (int longer = length + 1; length > 1 && longer <= miner.longest(); longer++) {
      for (int from = Math.max(0, position - longer + 1); from < end; from++) {
        boolean nested = from <= position && from + longer >= end;
        if (!nested && miner.isPhrase(from, longer)) {
          return true;
        }
      }
    }
    return false;
  }

  private Found found(int position, int length) {
    Found[] known = byRow[length];
    int row = miner.row(position, length);
    if (known[row] == null) {
      known[row] = foundNew(position, length);
    }
    return known[row];
  }

  private Found foundNew(int position, int length) {
    List<String> words =
        IntStream.range(position, position + length)
            .mapToObj(at -> tokens.text(tokens.word(at)))
            .toList();
    Found phrase =
        found.computeIfAbsent(String.join("", words), key -> new Found(key, common.isTerm(key)));
    boolean finer =
        words.size() > phrase.words.size()
            || (words.size() == phrase.words.size()
                && String.join(" ", words).compareTo(String.join(" ", phrase.words)) < 0);
    phrase.words = finer ? words : phrase.words;
    phrase.isNoun |= nouns[tokens.word(position + length - 1)];
    return phrase;
  }

  /** The spelling met most often; of equals the first in the order of characters. */
  private static String commonest(Map<String, Integer> written) {
    return written.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<String, Integer> spelling) -> -spelling.getValue())
                .thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }
}
