package dev.sheaf.read.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelListTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "agents, tool use",
        "agents; tool use",
        "agents；tool use",
        "agents|tool use",
        "agents、tool use",
        "agents，tool use",
        "#agents #tool use",
        "#agents, #tool use",
        "[agents], [tool use]",
        "【agents】【tool use】",
        "[agents, tool use]",
        "['agents', 'tool use']",
        "[\"agents\", \"tool use\"]",
        "('agents', 'tool use')",
        "`agents` `tool use`",
      })
  void isSplitHoweverItIsWritten(String list) {
    assertThat(LabelList.split(list)).containsExactly("agents", "tool use");
  }

  @Test
  void hasTheCategoriesOfArxivBetweenSpaces() {
    assertThat(LabelList.split("cs.CL cs.AI stat.ML")).containsExactly("cs.CL", "cs.AI", "stat.ML");
  }

  @Test
  void isSplitAtBackticksElseBarsElseCommas() {
    assertThat(LabelList.split("`a, b` `c`")).containsExactly("a, b", "c");
    assertThat(LabelList.split("a, b; c|d")).containsExactly("a, b", "c", "d");
    assertThat(LabelList.split("微調，PEFT 方法, 對齊、評估")).containsExactly("微調", "PEFT 方法", "對齊", "評估");
  }

  @Test
  void keepsAnApostropheInALabel() {
    assertThat(LabelList.split("theory of others' minds, Bayes' rule"))
        .containsExactly("theory of others' minds", "Bayes' rule");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PEFT 方法, 微調", "PEFT 方法，微調", "PEFT 方法、微調"})
  void hasSeveralLabelsInAnItemInChineseWithCommas(String item) {
    assertThat(LabelList.parts(item)).containsExactly("PEFT 方法", "微調");
    assertThat(LabelList.split("`" + item + "`")).containsExactly("PEFT 方法", "微調");
  }

  @Test
  void hasOneLabelInAnItemInEnglishWithCommas() {
    assertThat(LabelList.parts("Databases, IR")).isEqualTo(List.of("Databases, IR"));
  }
}
