package dev.sheaf.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Seeds;
import dev.sheaf.text.Script;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class TextPrefixTest {
  /** What folding changes, by itself or by what stands beside it, and what it leaves alone. */
  private static final String[] PIECES = {
    "A",
    "b",
    "agents plan",
    " ",
    "\t ",
    "智能体",
    "體",
    "，",
    "。",
    "：",
    "Ａ",
    "“",
    "e\u0301",
    "\u0301",
    "\uac00",
    "\u11a8",
    "ﬁ",
    "²",
    "Σ",
    "\u200b",
    "\u00ad",
    "𝒜",
    "か\u3099",
    "\u3099",
    "\u00a0",
    "7"
  };

  @Seeds
  void itIsWhatTheFoldedTextBeginsWith(Random random) {
    String text = text(random);
    String folded = Script.fold(text);

    String begun = TextPrefix.of(text).folded();

    assertThat(folded).startsWith(begun);
    assertThat(begun).hasSize(Math.min(32, folded.length()));
  }

  @Seeds
  void whatIsLongForSureIsLong(Random random) {
    String text = longForSure(random);

    assertThat(DuplicateGroups.isLong(Script.fold(text))).isTrue();
  }

  private static String longForSure(Random random) {
    return Stream.generate(() -> text(random))
        .filter(text -> TextPrefix.of(text).isLong())
        .findFirst()
        .orElseThrow();
  }

  /** Mostly of a few pieces, so that many texts begin with easy ones. */
  private static String text(Random random) {
    int kinds = 1 + random.nextInt(PIECES.length);
    return random
        .ints(1 + random.nextInt(200), 0, kinds)
        .mapToObj(piece -> PIECES[piece])
        .collect(Collectors.joining());
  }
}
