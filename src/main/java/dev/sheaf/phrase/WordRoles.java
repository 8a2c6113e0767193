package dev.sheaf.phrase;

import dev.sheaf.text.Script;
import dev.sheaf.text.hanlp.ChineseSegmenter.Part;
import java.util.Set;

/** Where each word of some texts may stand in a key term. */
final class WordRoles {
  private static final Set<String> MODALS =
      Set.of(
          "we", "can", "could", "will", "may", "might", "must", "should", "would", "cannot", "they",
          "not", "to");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "our", "it", "their", "this", "these", "those", "them", "how",
          "whether", "both", "such");
  private static final Set<String> BEFORE_NOUNS =
      Set.of(
          "the", "a", "an", "our", "its", "their", "this", "these", "those", "of", "in", "for",
          "with", "on", "by", "from", "through", "via", "between", "about", "into", "as", "and",
          "or", "的", "和", "与", "及", "或", "以及", "在", "对", "从", "于", "关于", "包括", "如");
  private static final double VERB = 0.3;

  /** A word that is a verb more often is no noun. */
  private static final double NOUN_AS_VERB = 0.25;

  /** Of the places of a noun so many at least are those of a noun alone. */
  static final double NOUN_ALONE = 0.03;

  private static final double NOUN_PLURAL = 0.05;

  private static final double GERUND_VERB = 0.2;
  private static final double GERUND_NOUN = 0.1;
  private static final double GERUND_ATTRIBUTE = 0.7;
  private static final double ADJECTIVE = 0.6;
  private static final double RUNNING_TEXT = 0.15;

  private final Tokens tokens;
  private final CommonWords common;
  private final boolean[] isFunction;
  private final int[] count;
  private final int[] likeVerb;
  private final int[] beforeContent;
  private final int[] alone;
  private final boolean[] beforeNouns;
  private final int[] plural;
  private boolean isRunningText;

  private WordRoles(Tokens tokens, CommonWords common) {
    this.tokens = tokens;
    this.common = common;
    this.isFunction = new boolean[tokens.distinct()];
    this.count = new int[tokens.distinct()];
    this.likeVerb = new int[tokens.distinct()];
    this.beforeContent = new int[tokens.distinct()];
    this.alone = new int[tokens.distinct()];
    this.beforeNouns = new boolean[tokens.distinct()];
    this.plural = new int[tokens.distinct()];
  }

  static WordRoles of(Tokens tokens, CommonWords common) {
    WordRoles roles = new WordRoles(tokens, common);
    roles.count();
    return roles;
  }

  /** The role of each word, by its number. */
  Role[] roles() {
    Role[] all = new Role[tokens.distinct()];
    for (int word = 0; word < all.length; word++) {
      all[word] = role(word);
    }
    return all;
  }

  /**
   * Which words name things. A noun of English stands alone between an article or a preposition and
   * a break, or has a plural; where texts are no sentences, it is what has no ending of other
   * words. Of Chinese words the dictionary tells.
   */
  boolean[] nouns() {
    boolean[] nouns = new boolean[tokens.distinct()];
    for (int word = 0; word < nouns.length; word++) {
      nouns[word] = isNoun(word);
    }
    return nouns;
  }

  private boolean isNoun(int word) {
    String text = tokens.text(word);
    if (Script.isHan(text.charAt(0))) {
      return tokens.part(word) == Part.NOUN;
    }
    if (EnglishForms.isParticipleOrAdverb(text) || !Character.isLetter(text.charAt(0))) {
      return false;
    }
    if (!isRunningText) {
      return !EnglishForms.mayBeAdjective(text);
    }
    double all = count[word];
    return likeVerb[word] < NOUN_AS_VERB * all
        && (plural[word] >= NOUN_PLURAL * all || alone[word] >= NOUN_ALONE * all);
  }

  /** Which words stand before nouns: articles, prepositions and the like. */
  boolean[] beforeNouns() {
    return beforeNouns;
  }

  /** Whether a word behind a phrase tells that the phrase is an attribute of it. */
  boolean showsAttributes() {
    return isRunningText;
  }

  private void count() {
    boolean[] modal = new boolean[tokens.distinct()];
    boolean[] determiner = new boolean[tokens.distinct()];
    for (int word = 0; word < count.length; word++) {
      isFunction[word] = common.isFunctionWord(tokens.text(word));
      modal[word] = MODALS.contains(tokens.text(word));
      determiner[word] = DETERMINERS.contains(tokens.text(word));
      beforeNouns[word] = BEFORE_NOUNS.contains(tokens.text(word));
    }
    int functions = 0;
    int all = 0;
    int before = Tokens.BREAK;
    for (int position = 0; position < tokens.size(); position++) {
      int word = tokens.word(position);
      int after = tokens.word(position + 1);
      if (word != Tokens.BREAK) {
        all++;
        functions += isFunction[word] ? 1 : 0;
        count[word]++;
        boolean verb = before != Tokens.BREAK && modal[before];
        verb |= after != Tokens.BREAK && determiner[after];
        likeVerb[word] += verb ? 1 : 0;
        boolean content = after != Tokens.BREAK && !isFunction[after];
        beforeContent[word] += content ? 1 : 0;
        alone[word] += !content && before != Tokens.BREAK && beforeNouns[before] ? 1 : 0;
        plural[word] += tokens.isPlural(position) ? 1 : 0;
      }
      before = word;
    }
    isRunningText = functions > RUNNING_TEXT * all;
  }

  private Role role(int word) {
    String text = tokens.text(word);
    return common
        .role(text, text)
        .orElseGet(() -> Script.isHan(text.charAt(0)) ? chinese(word, text) : english(word, text));
  }

  private Role chinese(int word, String text) {
    Part part = tokens.part(word);
    if (part == Part.FUNCTION) {
      return Role.NOWHERE;
    }
    if (text.length() == 1) {
      return Role.INSIDE;
    }
    return part == Part.MODIFIER || part == Part.NUMBER ? Role.FIRST : Role.ANYWHERE;
  }

  private Role english(int word, String text) {
    if (text.equals("of")) {
      return Role.INSIDE;
    }
    if (isFunction[word] || text.length() < 2) {
      return Role.NOWHERE;
    }
    if (!isRunningText || !Character.isLetter(text.charAt(0))) {
      return Character.isLetter(text.charAt(0)) ? Role.ANYWHERE : Role.FIRST;
    }
    double verb = (double) likeVerb[word] / count[word];
    double attribute = (double) beforeContent[word] / count[word];
    if (text.endsWith("ing") && verb < GERUND_VERB) {
      return verb < GERUND_NOUN && attribute < GERUND_ATTRIBUTE ? Role.ANYWHERE : Role.TOGETHER;
    }
    if (verb > VERB) {
      return Role.NOWHERE;
    }
    if (EnglishForms.isParticipleOrAdverb(text)) {
      return Role.FIRST;
    }
    boolean adjective = attribute > ADJECTIVE && EnglishForms.mayBeAdjective(text);
    return adjective ? Role.FIRST : Role.ANYWHERE;
  }
}
