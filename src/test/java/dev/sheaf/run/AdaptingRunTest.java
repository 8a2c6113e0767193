package dev.sheaf.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.cli.Models;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.error.Location;
import dev.sheaf.store.ModelStore;
import dev.sheaf.store.SavedModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdaptingRunTest {
  private final SavedModel saved = ModelStore.in(Models.trained()).load();
  private final RecordedRemarks listener = new RecordedRemarks();

  @Test
  void aModelOfFewPapersLearnsFromTheTextsOfMany() {
    List<Document> papers = papers(400);

    var adapted = AdaptingRun.run(saved, papers, files("seeds"), listener);

    assertThat(listener.remarks())
        .hasSize(2)
        .first()
        .isEqualTo("learned anew, also from the texts of the 400 papers to label");
    assertThat(listener.remarks().get(1)).startsWith("adapted to 400 papers of 2025-02: ");
    int zeppelins = adapted.model().unadapted().features().vocabulary().column("zeppelin");
    assertThat(zeppelins).as("a word of the papers alone").isNotNegative();
    assertThat(adapted.papers().get().columns())
        .isEqualTo(adapted.model().unadapted().features().size());
  }

  @Test
  void aHundredPapersAreEnoughForShares() {
    var adapted = AdaptingRun.run(saved, papers(100), files("seeds"), listener);

    assertThat(listener.remarks())
        .singleElement()
        .asString()
        .startsWith("adapted to 100 papers of 2025-02: ");
    assertThat(adapted.model().unadapted()).isSameAs(saved.model());
  }

  @Test
  void fewPapersAreLabelledAsTheyWouldBeAlone() {
    var adapted = AdaptingRun.run(saved, papers(99), files("seeds"), listener);

    assertThat(listener.remarks())
        .containsExactly(
            "not adapted to the shares of topics: 99 papers, and 100 with known words are needed");
    assertThat(adapted.model().groups()).isEmpty();
  }

  @Test
  void otherSeedsThanThoseLearnedFromAreNotTaken() {
    var adapted = AdaptingRun.run(saved, papers(400), files("examples"), listener);

    assertThat(listener.remarks())
        .first()
        .isEqualTo(
            "the papers that the model learned from are not in examples as they were: nothing is"
                + " learned from the texts");
    assertThat(adapted.model().groups()).hasSize(1);
  }

  private static PaperFiles files(String folder) {
    return new PaperFiles(List.of(Path.of(folder)), PaperFiles.Options.defaults());
  }

  private static List<Document> papers(int count) {
    List<Document> papers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text = "An agent in a zeppelin calls tools and plans its steps, case number" + i;
      papers.add(
          new Document(
              "new" + i,
              new Location("new.md", i + 1),
              Optional.of(PublicationDate.parse("2025-02", PublicationDate.Origin.GIVEN)),
              Map.of(),
              Map.of(Language.EN, text),
              Map.of()));
    }
    return papers;
  }
}
