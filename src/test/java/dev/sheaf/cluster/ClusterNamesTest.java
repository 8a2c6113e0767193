package dev.sheaf.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Language;
import dev.sheaf.phrase.Phrases;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClusterNamesTest {
  private static final int[] CLUSTERS = {0, 0, 0, 1, 1, 1};

  private static KeyTerms english(String... texts) {
    return KeyTerms.of(Phrases.mine(List.of(texts), Language.EN), CLUSTERS, 2);
  }

  private static KeyTerms chinese(String... texts) {
    return KeyTerms.of(Phrases.mine(List.of(texts), Language.ZH), CLUSTERS, 2);
  }

  private static List<ClusterName> names(Set<String> avoided, KeyTerms... languages) {
    return ClusterNames.of(
            Stream.of(languages).map(terms -> ShownTerms.of(terms, 10)).toList(), avoided)
        .all();
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

    var names = names(Set.of(), zh, en);

    assertThat(names.get(0).en()).hasValue("Poems");
    assertThat(names.get(0).zh()).hasValue("诗歌");
    assertThat(names.get(1).zh()).hasValue("机器人");
  }

  @Test
  void aNameThatIsAvoidedIsNotGiven() {
    var en = english("Poems, music", "Poem, music", "Poems", "Robots", "Robots", "Robots");

    var names = names(Set.of("poem"), en);

    assertThat(names.get(0).en()).hasValue("Music");
    assertThat(names.get(0).zh()).isEmpty();
  }

  @Test
  void aClusterWithoutTermsHasNoName() {
    var names = names(Set.of(), english("", "", "", "prose", "prose", "prose"));

    assertThat(names.get(0).en().orElseThrow()).startsWith("No distinctive terms");
  }

  @Test
  void noTwoClustersHaveTheSameName() {
    var phrases =
        Phrases.mine(List.of("Poems", "Poems", "Poems", "Poems", "Prose", "Prose"), Language.EN);
    var terms = KeyTerms.of(phrases, new int[] {0, 0, 1, 1, 2, 2}, 3);

    var names = names(Set.of(), terms);

    assertThat(names.get(0).en()).hasValue("Poems");
    assertThat(names.get(1).en()).hasValue("No distinctive terms");
  }

  @Test
  void anAbbreviationIsNoNameBesideWhatItStandsFor() {
    var phrases =
        Phrases.mine(
            List.of("Knowledge graph", "Knowledge graph", "Knowledge graph", "KG", "KG", "Prose"),
            Language.EN);

    var names = names(Set.of(), KeyTerms.of(phrases, new int[] {0, 0, 0, 1, 1, 2}, 3));

    assertThat(names.get(0).en()).hasValue("Knowledge graph");
    assertThat(names.get(1).en()).hasValue("No distinctive terms");
  }

  @Test
  void clustersWithoutTermsAreToldApart() {
    var phrases = Phrases.mine(List.of("", "", "", "", "Prose", "Prose"), Language.EN);

    var names = names(Set.of(), KeyTerms.of(phrases, new int[] {0, 0, 1, 1, 2, 2}, 3));

    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void theNameIsOneOfTheFirstThreeTermsEvenIfTheyAreTaken() {
    var en =
        english(
            "Poems, music, verses, rhymes.",
            "Poems, music, verses, rhymes.",
            "Poems, music, verses.",
            "Robots.",
            "Robots.",
            "Robots.");

    var words = ClusterDescriptions.of(List.of(en), 10, 1, Set.of("Poem", "music", "Verse"));

    assertThat(words.names().get(0).en()).hasValue("Rhymes");
    assertThat(words.terms(0).get(Language.EN).get(2).term()).isEqualTo("rhymes");
  }
}
