package dev.sheaf.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Language;
import dev.sheaf.error.Location;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.SetAside;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonMapReaderTest {
  private static List<Finding> read(String text) {
    List<Finding> all = new ArrayList<>();
    JsonMapReader.read(new StringReader(text), new Location("map.json", 0))
        .forEachRemaining(all::add);
    return all;
  }

  private static Entry only(String text) {
    assertThat(read(text)).hasSize(1);
    return (Entry) read(text).get(0);
  }

  @Test
  void aStringMayBeATableRow() {
    Entry entry =
        only(
            """
            {"SLAM": {
              "2110.00001": "|**2021-10-14**|**Mapping and Planning**|A. Author|[2110.00001](http://arxiv.org/abs/2110.00001)|null|\\n"}}
            """);

    assertThat(entry.titles()).containsEntry(Language.EN, "Mapping and Planning");
    assertThat(entry.published().orElseThrow()).hasToString("2021-10-14");
    assertThat(entry.identifier()).contains("http://arxiv.org/abs/2110.00001");
    assertThat(entry.labels()).containsExactly("SLAM");
    assertThat(entry.where()).hasToString("map.json:2");
  }

  @Test
  void aRecordKnowsItsIdByTheNameItStandsUnder() {
    Entry entry =
        only(
            "{\"agents\": {\"2110.00001\": {\"title\": \"How to plan\", \"published\": \"2021-10-02\"}}}");

    assertThat(entry.identifier()).contains("2110.00001");
    assertThat(entry.labels()).containsExactly("agents");
  }

  @Test
  void textsMayComeByLanguage() {
    Entry entry =
        only(
            "{\"papers\": [{\"title\": {\"zh\": \"智能体如何规划\", \"en\": \"How to plan\"},"
                + " \"abstract\": \"It is shown how.\", \"categories\": [\"cs.AI\", \"cs.CL\"]}]}");

    assertThat(entry.titles()).containsOnlyKeys(Language.ZH, Language.EN);
    assertThat(entry.labels()).containsExactly("cs.AI", "cs.CL");
  }

  @Test
  void namesThatAreDatesGiveTheDate() {
    Entry entry =
        only(
            "{\"2024-05-01\": [{\"title\": \"How to plan\", \"url\": \"https://arxiv.org/abs/2405.00001\"}]}");

    assertThat(entry.published().orElseThrow()).hasToString("2024-05-01");
    assertThat(entry.labels()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\": \"My site\", \"description\": \"about me\"}",
        "{\"name\": \"tool\", \"version\": \"1.0\", \"dependencies\": {\"a\": \"1\"}}",
        "[1, 2, 3]",
        "{}",
        "\"text\""
      })
  void whatIsNoPaperIsLeftOut(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void whatCameBeforeBrokenJsonStands() {
    List<Finding> findings =
        read("[{\"title\": \"How to plan\", \"id\": \"2405.00001\"},\n{\"title\" ]");

    assertThat(findings).hasSize(2);
    assertThat(findings.get(0)).isInstanceOf(Entry.class);
    assertThat(findings.get(1)).isInstanceOf(SetAside.class);
    assertThat(findings.get(1).where()).hasToString("map.json:2");
  }
}
