package dev.sheaf.phrase;

import dev.sheaf.text.Script;
import dev.sheaf.text.hanlp.ChineseSegmenter.Part;
import java.util.Arrays;
import java.util.Set;

/**
 * Puts words together that the segmenter cut, because its dictionary does not have them: 智能 and 体
 * to 智能体, then 多 and 智能体 to 多智能体.
 *
 * <p>Two neighbours are one word where one of them is a single character and {@link
 * Collocation#npmi} is high.
 */
final class WordJoiner {
  private static final double LEAST_NPMI = 0.38;

  /** What makes new words of many others. */
  private static final Set<String> PREFIXES = Set.of("多", "跨", "子", "超", "反", "元", "双", "单", "零");

  private static final double LEAST_OF_PREFIX = 0.15;
  private static final int LEAST_COUNT = 3;
  private static final int LONGEST = 5;

  private final Tokens tokens;

  /** The number in the new texts of each spelling. */
  private final int[] copies;

  private final int[] lengths;
  private final LongCounts words = new LongCounts();
  private final LongCounts pairs = new LongCounts();
  private int total;

  private WordJoiner(Tokens tokens, CommonWords common) {
    this.tokens = tokens;
    this.copies = new int[tokens.spellings()];
    Arrays.fill(copies, Tokens.BREAK);
    this.lengths = new int[tokens.distinct()];
    for (int word = 0; word < lengths.length; word++) {
      String text = tokens.text(word);
      boolean cut = common.role(text, text).filter(WordJoiner::isCut).isPresent();
      lengths[word] = cut || !Script.isHan(text.charAt(0)) ? LONGEST : text.length();
    }
    for (int position = 0; position < tokens.size(); position++) {
      if (tokens.word(position) != Tokens.BREAK) {
        words.add(tokens.word(position));
        total++;
      }
      if (mayJoin(position)) {
        pairs.add(pair(position));
      }
    }
  }

  private static boolean isCut(Role role) {
    return role == Role.NOWHERE || role == Role.INSIDE;
  }

  /** The texts after joining, with more words in one piece. */
  static Tokens join(Tokens tokens, CommonWords common) {
    Tokens once = new WordJoiner(tokens, common).joined();
    return new WordJoiner(once, common).joined();
  }

  private Tokens joined() {
    Tokens joined = new Tokens();
    for (int text = 0; text < tokens.texts(); text++) {
      joined.beginText();
      int position = tokens.start(text);
      while (position < tokens.end(text)) {
        position = copy(position, joined);
      }
    }
    return joined;
  }

  /** Copies a word, or two as one where the second is not tied closer to the one behind. */
  private int copy(int position, Tokens to) {
    int word = tokens.word(position);
    if (word == Tokens.BREAK) {
      to.addBreak();
      return position + 1;
    }
    double tie = tie(position);
    boolean joins =
        tie >= (isPrefix(word) ? LEAST_OF_PREFIX : LEAST_NPMI) && tie >= tie(position + 1);
    int end = position + (joins ? 2 : 1);
    String text = joins ? tokens.text(word) + tokens.text(tokens.word(position + 1)) : "";
    int spelling =
        joins ? to.addSpelling(tokens.written(position, end), text) : copied(position, to);
    to.addWord(spelling, tokens.joint(position), joins ? Part.NOUN : tokens.part(word));
    return end;
  }

  private boolean isPrefix(int word) {
    return PREFIXES.contains(tokens.text(word));
  }

  private int copied(int position, Tokens to) {
    int spelling = tokens.spelling(position);
    if (copies[spelling] == Tokens.BREAK) {
      copies[spelling] =
          to.addSpelling(tokens.written(spelling), tokens.text(tokens.word(position)));
    }
    return copies[spelling];
  }

  private double tie(int position) {
    int both = mayJoin(position) ? pairs.count(pair(position)) : 0;
    return both < LEAST_COUNT
        ? 0
        : Collocation.npmi(
            both,
            words.count(tokens.word(position)),
            words.count(tokens.word(position + 1)),
            total);
  }

  private boolean mayJoin(int position) {
    int first = tokens.word(position);
    int second = tokens.word(position + 1);
    return first != Tokens.BREAK
        && second != Tokens.BREAK
        && tokens.joint(position + 1) == Tokens.NOTHING
        && (lengths[first] == 1 || lengths[second] == 1)
        && lengths[first] + lengths[second] <= LONGEST;
  }

  private long pair(int position) {
    return (long) tokens.word(position) << 32 | tokens.word(position + 1);
  }
}
