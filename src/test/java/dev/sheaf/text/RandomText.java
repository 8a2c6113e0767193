package dev.sheaf.text;

import java.util.Random;

/** Texts that nobody would write: any characters of any script, halves of surrogate pairs too. */
public final class RandomText {
  private static final String MARKUP = "\\{}$^_-+#<>&;:/.@[]()`*'\"|~ \n";
  private static final String[] BLOCKS = {"az", "AZ", "09", "一龥", "À\u02ff", "\u0300\u0370", "Ͱӿ"};

  private RandomText() {}

  /** A text of up to that many characters. */
  public static String of(Random random, int longest) {
    int length = random.nextInt(longest + 1);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(character(random));
    }
    return text.toString();
  }

  private static char character(Random random) {
    int kind = random.nextInt(BLOCKS.length + 5);
    if (kind < BLOCKS.length) {
      char first = BLOCKS[kind].charAt(0);
      return (char) (first + random.nextInt(BLOCKS[kind].charAt(1) - first + 1));
    }
    return switch (kind - BLOCKS.length) {
      case 0, 1 -> MARKUP.charAt(random.nextInt(MARKUP.length()));
      case 2 -> (char) (0xd800 + random.nextInt(0x800));
      default -> (char) random.nextInt(0x10000);
    };
  }
}
