package dev.sheaf.evaluate.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicDiversityTest {
  @Test
  void aTermOfTwoListsIsOneTermOnly() {
    var lists = List.of(new int[] {1, 2, 3}, new int[] {3, 4, 5}, new int[] {3, 4, 6});

    assertThat(TopicDiversity.of(lists)).isEqualTo(6 / 9.0);
  }

  @Test
  void listsWithoutATermInCommonHaveOne() {
    assertThat(TopicDiversity.of(List.of(new int[] {1, 2}, new int[] {3}))).isEqualTo(1);
  }

  @Test
  void noTermsHaveOne() {
    assertThat(TopicDiversity.of(List.of())).isEqualTo(1);
    assertThat(TopicDiversity.of(List.of(new int[0]))).isEqualTo(1);
  }
}
