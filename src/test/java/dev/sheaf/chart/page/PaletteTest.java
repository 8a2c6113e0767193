package dev.sheaf.chart.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Seeds;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
  private static final List<String> TOPICS = List.of("LLM应用", "LLM理论", "Agent", "RAG", "其他");

  @Seeds
  void thirtyLabelsHaveThirtyColours(Random random) {
    List<String> labels = Stream.generate(() -> "label " + random.nextInt()).limit(30).toList();
    var palette = Palette.of(labels);

    assertThat(labels).extracting(palette::color).doesNotHaveDuplicates();
  }

  @Test
  void aLabelAddedAtTheEndLeavesTheOthersAsTheyWere() {
    List<String> more = new ArrayList<>(TOPICS);
    more.add("多模态");

    assertThat(TOPICS).extracting(Palette.of(more)::color).isEqualTo(colors(TOPICS));
  }

  @Test
  void aLabelHasTheSameColourInEveryChart() {
    assertThat(Palette.of(List.of()).color("RAG"))
        .isEqualTo(Palette.of(List.of("RAG")).color("RAG"));
    assertThat(colors(TOPICS)).isEqualTo(colors(TOPICS));
  }

  @ParameterizedTest
  @EnumSource
  void noTwoOfTenLookAlikeToColourBlindReaders(ColorVision sight) {
    List<Color> ten =
        colors(Stream.iterate(0, i -> i + 1).limit(10).map(i -> "label " + i).toList());

    for (int i = 0; i < 10; i++) {
      for (int j = 0; j < i; j++) {
        assertThat(sight.difference(ten.get(i), ten.get(j))).as(i + ", " + j).isGreaterThan(13);
      }
    }
  }

  @Test
  void textIsDarkEnoughToRead() {
    assertThat(Palette.forText(new Color(0x56B4E9)).getGreen()).isLessThan(0xB4);
    assertThat(Palette.forText(new Color(0x332288))).isEqualTo(new Color(0x332288));
  }

  private static List<Color> colors(List<String> labels) {
    return labels.stream().map(Palette.of(labels)::color).toList();
  }
}
