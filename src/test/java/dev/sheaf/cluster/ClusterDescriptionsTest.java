package dev.sheaf.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.corpus.Language;
import dev.sheaf.phrase.Phrases;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClusterDescriptionsTest {
  private static final int[] CLUSTERS = {0, 0, 1, 1};

  private static KeyTerms terms(Language language, String... texts) {
    return KeyTerms.of(Phrases.mine(List.of(texts), language), CLUSTERS, 2);
  }

  private static ClusterDescriptions words(KeyTerms... languages) {
    return ClusterDescriptions.of(List.of(languages), 10, 1, Set.of());
  }

  @Test
  void coherenceIsHowMuchMoreOftenTermsStandTogetherThanByChance() {
    var words = words(terms(Language.EN, "Verse. Rhyme.", "Verse. Rhyme.", "Robot.", "Robot."));

    assertThat(words.coherence(0))
        .isCloseTo(12 / (10 + 2 * 2 / 4.0 * (4 * 10 / 36.0)), within(1e-9));
  }

  @Test
  void oneTermAloneCoheresAsChanceHasIt() {
    var words = words(terms(Language.EN, "Verse. Rhyme.", "Verse. Rhyme.", "Robot.", "Robot."));

    assertThat(words.terms(1).get(Language.EN)).map(KeyTerm::term).containsExactly("Robot");
    assertThat(words.coherence(1)).isEqualTo(1);
  }

  @Test
  void aLanguageWithOneTermDoesNotCount() {
    var chinese = terms(Language.ZH, "诗歌。", "诗歌。", "机器人。", "机器人。");
    var english = terms(Language.EN, "Verse. Rhyme.", "Verse. Rhyme.", "Robot.", "Robot.");

    assertThat(words(chinese).coherence(0)).isEqualTo(1);
    assertThat(words(chinese, english).coherence(0)).isEqualTo(words(english).coherence(0));
  }

  @Test
  void termsAreThoseOfEachLanguage() {
    var words =
        words(
            terms(Language.ZH, "诗歌。", "诗歌。", "机器人。", "机器人。"),
            terms(Language.EN, "Verse.", "Verse.", "Robot.", "Robot."));

    assertThat(words.terms(0).keySet()).containsExactly(Language.ZH, Language.EN);
    assertThat(words.terms(0).get(Language.ZH)).map(KeyTerm::term).containsExactly("诗歌");
    assertThat(words.names().get(1).en()).contains("Robot");
  }
}
