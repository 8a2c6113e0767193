package dev.sheaf.text.hanlp;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts Chinese texts into the words of HanLP's dictionary, along the likeliest path through it.
 * Immutable, for any number of threads.
 */
public final class ChineseSegmenter {
  private final Segment segment;

  /** What a word does in its sentence. */
  public enum Part {
    /** Names things, actions named as things included: 模型, 推理. */
    NOUN,
    /** 检索, 生成. */
    VERB,
    /** Says which kind of thing or how: 显著, 自动, 跨. */
    MODIFIER,
    /** Counts: 多, 零, 三. */
    NUMBER,
    /** Joins other words: 的, 和, 我们, 之间. */
    FUNCTION
  }

  /**
   * A word.
   *
   * @param text its characters as they stand in the text
   */
  public record Word(String text, Part part) {}

  /** Loads the dictionary at the first word asked for. */
  public ChineseSegmenter() {
    segment =
        new ViterbiSegment()
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false)
            .enableCustomDictionary(false);
  }

  /**
   * The words of a run of Simplified characters, in order; together they are the run.
   *
   * @param run Chinese characters only
   */
  public List<Word> words(String run) {
    List<Word> words = new ArrayList<>();
    for (Term term : segment.seg(run)) {
      words.add(new Word(term.word, part(term.nature)));
    }
    return words;
  }

  /**
   * The part of speech for a tag, by its first letter. HanLP uses the tags of Peking University.
   */
  private static Part part(Nature nature) {
    String tag = nature.toString();
    return switch (tag.charAt(0)) {
      case 'n', 'g', 'i', 'j', 'l', 's', 'x' -> Part.NOUN;
      case 'v' -> tag.equals("vn") ? Part.NOUN : Part.VERB;
      case 'a' -> tag.equals("an") ? Part.NOUN : Part.MODIFIER;
      case 'b', 'd', 'z', 'h' -> Part.MODIFIER;
      case 'm' -> Part.NUMBER;
      default -> Part.FUNCTION;
    };
  }
}
