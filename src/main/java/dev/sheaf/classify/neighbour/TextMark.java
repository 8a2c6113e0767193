package dev.sheaf.classify.neighbour;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Language;
import dev.sheaf.text.Script;
import dev.sheaf.text.Terms;
import java.nio.ByteBuffer;
import java.util.Map;

/**
 * By what a text is known again, title or not, in either of its languages: 32 bits of the hash of
 * its abstract, or of its title where it has no other text.
 *
 * @param chinese 0 if there is no Chinese text
 * @param english 0 if there is no English text
 */
record TextMark(int chinese, int english) {
  static TextMark of(Document document) {
    var texts = document.abstracts().isEmpty() ? document.titles() : document.abstracts();
    return new TextMark(mark(texts, Language.ZH), mark(texts, Language.EN));
  }

  private static int mark(Map<Language, String> texts, Language language) {
    String text = texts.get(language);
    return text == null ? 0 : (int) (Terms.hashOf(Script.fold(text)) >>> 32);
  }

  void write(PackedBytes into) {
    for (int mark : new int[] {chinese, english}) {
      for (int shift = 0; shift < Integer.SIZE; shift += 8) {
        into.octet(mark >>> shift);
      }
    }
  }

  /** The mark at the position of a little-endian buffer, passed over. */
  static TextMark read(ByteBuffer from) {
    return new TextMark(from.getInt(), from.getInt());
  }

  /** Whether two texts are one in any language. */
  boolean isSame(TextMark other) {
    return (chinese != 0 && chinese == other.chinese) || (english != 0 && english == other.english);
  }
}
