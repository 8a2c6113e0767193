package dev.sheaf.read;

import dev.sheaf.text.Script;

/**
 * How a text begins in the form that {@link Script#fold} gives, found without folding much more
 * than that. Texts that begin differently are different in that form.
 *
 * @param folded the first characters, at most {@value #LENGTH}
 * @param isLong whether the text is long for sure; of one that is not, this may be false
 */
record TextPrefix(String folded, boolean isLong) {
  private static final int LENGTH = 32;

  /** In characters; enough to be long, in most texts. */
  private static final int HEAD = 128;

  static TextPrefix of(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    String folded = Script.fold(isFoldedAlone(head) ? head : text);
    if (folded.length() <= LENGTH) {
      folded = Script.fold(text);
    }
    return new TextPrefix(
        folded.substring(0, Math.min(LENGTH, folded.length())), DuplicateGroups.isLong(folded));
  }

  /** Whether no character changes what becomes of those beside it, behind the head or in it. */
  private static boolean isFoldedAlone(String head) {
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      if (c >= 0x80 && !Script.isHan(c) && !isPunctuation(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPunctuation(char c) {
    return (c >= '\u2010' && c <= '\u201f')
        || (c >= '\u3001' && c <= '\u3011')
        || (c >= '\uff01' && c <= '\uff5e');
  }
}
