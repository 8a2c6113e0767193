package dev.sheaf.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxonomyCsvTest {
  private static final Location FILE = new Location("taxonomy.csv", 0);
  private static final String HEADER = "label,facet,parent,name_en,name_zh,aliases,terms\n";

  @Test
  void anEntryIsReadWithItsPlace() {
    Taxonomy taxonomy =
        TaxonomyCsv.read(HEADER + "RAG,topic,,,检索增强生成,rag系统; 检索增强,retrieval；检索\n", FILE);

    Taxonomy.Entry entry = taxonomy.entries().get(0);
    assertThat(entry.facet()).isEqualTo(Facet.TOPIC);
    assertThat(entry.aliases()).containsExactly("rag系统", "检索增强");
    assertThat(entry.terms()).containsExactly("retrieval", "检索");
    assertThat(entry.where()).hasToString("taxonomy.csv:2");
  }

  @Test
  void whatIsPrintedIsReadBackTheSame() throws IOException {
    String seeds = Files.readString(Path.of("seeds", "taxonomy.csv"));

    StringBuilder printed = new StringBuilder();
    TaxonomyCsv.print(TaxonomyCsv.read(seeds, FILE), printed);

    assertThat(printed).hasToString(seeds);
  }

  @Test
  void everyLabelOfTheSeedsIsDefinedByTermsInBothLanguages() throws IOException {
    Taxonomy taxonomy = TaxonomyCsv.read(Files.readString(Path.of("seeds", "taxonomy.csv")), FILE);

    assertThat(taxonomy.entries())
        .filteredOn(entry -> !entry.label().equals(new Label("其他")))
        .isNotEmpty()
        .allSatisfy(
            entry -> {
              assertThat(entry.terms()).anyMatch(term -> term.matches(".*[a-zA-Z].*"));
              assertThat(entry.terms()).anyMatch(term -> term.matches(".*[一-龥].*"));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "label,facet\\nRAG,topic|taxonomy.csv:1: expected the columns label, facet, parent,",
        "``|taxonomy.csv:1: expected the columns label, facet, parent,",
        "HEADERRAG,colour,,,,,|taxonomy.csv:2: expected the facet topic or theme, found \"colour\"",
        "HEADERRAG,topic|taxonomy.csv:2: expected 7 columns, found 2",
        "HEADER,topic,,,,,|taxonomy.csv:2: a label needs a name",
        "HEADERa,theme,,,,\"x\\ny\",\\nb,theme,c,,,,|taxonomy.csv:4: expected a label of this file",
        "HEADERa,theme,,,,\"x|taxonomy.csv:2: expected a row of CSV, found a quote without an end",
      })
  void aWrongFileIsRefusedAtTheLineThatIsWrong(String file, String problem) {
    String text = file.replace("HEADER", HEADER).replace("\\n", "\n");

    assertThatThrownBy(() -> TaxonomyCsv.read(text, FILE))
        .isInstanceOf(BadInputException.class)
        .hasMessageStartingWith(problem);
  }
}
