package dev.sheaf.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActionTest {
  @Test
  void withoutWordsItIsList() {
    assertThat(Action.of(List.of())).isEqualTo(new Action("list", List.of()));
  }

  @Test
  void wordsAfterTheFirstAreTheRest() {
    assertThat(Action.of(List.of("diff", "3", "4")))
        .isEqualTo(new Action("diff", List.of("3", "4")));
  }

  @Test
  void furtherWordsAreRefusedWhereNoneIsWanted() {
    assertThatThrownBy(Action.of(List.of("prune", "3", "4"))::requireNoRest)
        .hasMessage("prune: expected no further word, found 3 4");
  }

  @Test
  void missingWordsAreNamed() {
    Action rename = Action.of(List.of("rename"));

    assertThatThrownBy(() -> rename.requireAtLeast(2, "an id and a name"))
        .hasMessage("rename: expected an id and a name, found nothing");
  }

  @Test
  void moreWordsThanTheLeastAreFine() {
    Action rename = Action.of(List.of("rename", "S1", "Search", "agents"));

    assertThatCode(() -> rename.requireAtLeast(2, "an id and a name")).doesNotThrowAnyException();
  }
}
