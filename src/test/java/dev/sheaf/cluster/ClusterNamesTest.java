package dev.sheaf.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Language;
import dev.sheaf.phrase.Phrases;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClusterNamesTest {
  private static final int[] CLUSTERS = {0, 0, 0, 1, 1, 1};

  private static KeyTerms english(String... texts) {
    return KeyTerms.of(Phrases.mine(List.of(texts), Language.EN), CLUSTERS, 2);
  }

  private static KeyTerms chinese(String... texts) {
    return KeyTerms.of(Phrases.mine(List.of(texts), Language.ZH), CLUSTERS, 2);
  }

  @Test
  void theTwoNamesMeanTheSame() {
    var en =
        english(
            "Poems and music.",
            "Poems. Music!",
            "Poems, not prose.",
            "Robots.",
            "Robots.",
            "Robots.");
    var zh = chinese("诗歌与音乐。", "诗歌。音乐！", "诗歌。", "机器人。", "机器人。", "机器人。");

    var names = ClusterNames.of(List.of(zh, en), Set.of());

    assertThat(names.get(0).en()).hasValue("Poems");
    assertThat(names.get(0).zh()).hasValue("诗歌");
    assertThat(names.get(1).zh()).hasValue("机器人");
  }

  @Test
  void aNameThatIsAvoidedIsNotGiven() {
    var en = english("Poems, music", "Poem, music", "Poems", "Robots", "Robots", "Robots");

    var names = ClusterNames.of(List.of(en), Set.of("poem"));

    assertThat(names.get(0).en()).hasValue("Music");
    assertThat(names.get(0).zh()).isEmpty();
  }

  @Test
  void aClusterWithoutTermsHasNoName() {
    var names = ClusterNames.of(List.of(english("", "", "", "prose", "prose", "prose")), Set.of());

    assertThat(names.get(0).en()).hasValue("No common terms");
  }

  @Test
  void noTwoClustersHaveTheSameName() {
    var phrases =
        Phrases.mine(List.of("Poems", "Poems", "Poems", "Poems", "Prose", "Prose"), Language.EN);
    var terms = KeyTerms.of(phrases, new int[] {0, 0, 1, 1, 2, 2}, 3);

    var names = ClusterNames.of(List.of(terms), Set.of());

    assertThat(names.get(0).en()).hasValue("Poems");
    assertThat(names.get(1).en()).hasValue("No common terms");
  }
}
