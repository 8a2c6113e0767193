package dev.sheaf.report.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.proposal.LedgerEvent;
import dev.sheaf.proposal.LedgerEvent.Change;
import dev.sheaf.subtopic.Subtopic;
import dev.sheaf.subtopic.Subtopic.Papers;
import dev.sheaf.subtopic.SubtopicId;
import dev.sheaf.subtopic.SubtopicLedger;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LedgerReportTest {
  private static final Subtopic PROPOSED =
      Subtopic.proposed(
          new SubtopicId(1),
          Optional.of(new Label("Agent")),
          Map.of(Language.ZH, "检索", Language.EN, "Search"),
          Map.of(),
          List.of("p1", "p2"));

  private static Subtopic acceptedWithCandidate() {
    SubtopicLedger ledger =
        SubtopicLedger.of(List.of(PROPOSED)).accept(PROPOSED.id(), Optional.empty());
    return ledger
        .require(PROPOSED.id())
        .withPapers(new Papers(PROPOSED.papers().candidates(), new TreeSet<>(List.of("p3"))));
  }

  private static LedgerEvent event(Change change, Subtopic subtopic, int... others) {
    List<SubtopicId> ids = Arrays.stream(others).mapToObj(SubtopicId::new).toList();
    return new LedgerEvent(change, subtopic, ids, 12, 3);
  }

  private static List<String> lines(LedgerEvent... events) throws IOException {
    StringBuilder out = new StringBuilder();
    new LedgerReport(List.of(events)).write(out);
    return out.toString().lines().toList();
  }

  @Test
  void eachChangeIsALineAndTheRestIsCounted() throws IOException {
    List<String> lines =
        lines(
            event(Change.BORN, PROPOSED, 7),
            event(Change.SPLIT, PROPOSED, 9, 8),
            event(Change.DIED, PROPOSED),
            event(Change.KEPT, PROPOSED));

    assertThat(lines).hasSize(5);
    assertThat(lines.get(1)).matches("born +S1 +proposed +Agent +检索 / Search +2 +split off S7");
    assertThat(lines.get(2)).startsWith("split").endsWith("into S8, S9");
    assertThat(lines.get(3)).startsWith("died").endsWith("no cluster is like it");
    assertThat(lines.get(4)).isEqualTo("1 subtopic as before");
  }

  @Test
  void itIsSaidHowToTakeNewPapersOfALabel() throws IOException {
    assertThat(lines(event(Change.GROWN, acceptedWithCandidate())).get(1))
        .endsWith("+12 -3; sheaf subtopics accept S1 takes them");
  }
}
