package dev.sheaf.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaxonomyAliasesTest {
  private static final String WRITTEN =
      """
      label,facet,parent,name_en,name_zh,aliases,terms
      Agent,topic,,"Agents",智能体,,agent ;  agents
      RAG,topic,,,,检索增强,
      """;
  private static final Map<Label, List<String>> MORE =
      new TreeMap<>(
          Map.of(
              new Label("RAG"), List.of("R.A.G"),
              new Label("3D重建"), List.of("3D-重建"),
              new Label("Agent"), List.of("智能体")));

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void taxonomy() throws IOException {
    file = Files.writeString(folder.resolve("taxonomy.csv"), WRITTEN);
  }

  @Test
  void onlyTheLinesOfNewAliasesChange() throws IOException {
    TaxonomyAliases.add(file, MORE).write();

    assertThat(Files.readString(file))
        .isEqualTo(WRITTEN.replace("检索增强,", "检索增强; R.A.G,") + "3D重建,theme,,,,3D-重建,\n");
    assertThat(folder.toFile().list()).containsExactly("taxonomy.csv");
  }

  @Test
  void addingTwiceChangesNothing() {
    TaxonomyAliases.add(file, MORE).write();

    assertThat(TaxonomyAliases.add(file, MORE).isEmpty()).isTrue();
  }
}
