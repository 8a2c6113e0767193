package dev.sheaf.proposal;

import static dev.sheaf.proposal.GivenRun.cluster;
import static dev.sheaf.proposal.GivenRun.papers;
import static dev.sheaf.proposal.GivenRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.cluster.Cluster;
import dev.sheaf.corpus.Language;
import dev.sheaf.proposal.LedgerEvent.Change;
import dev.sheaf.subtopic.Subtopic;
import dev.sheaf.subtopic.Subtopic.Status;
import dev.sheaf.subtopic.SubtopicId;
import dev.sheaf.subtopic.SubtopicLedger;
import dev.sheaf.subtopic.SubtopicNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerUpdateTest {
  private static final SubtopicId S1 = new SubtopicId(1);
  private static final SubtopicId S2 = new SubtopicId(2);
  private static final Cluster SEARCH = cluster("Agent", "search", papers(0, 40));
  private static final Cluster ROBOTS = cluster("Agent", "robots", papers(100, 130));
  private static final SubtopicLedger LEDGER = run(SubtopicLedger.empty(), SEARCH, ROBOTS).ledger();

  private static List<String> told(LedgerUpdate update) {
    return update.events().stream()
        .map(e -> e.change().word() + " " + e.subtopic().id() + " " + e.others())
        .toList();
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  @Test
  void proposedClustersAreBornTheLargestFirst() {
    LedgerUpdate update = run(SubtopicLedger.empty(), ROBOTS, SEARCH);

    assertThat(told(update)).containsExactly("born S1 []", "born S2 []");
    assertThat(update.subtopicOf(SEARCH).map(Subtopic::id)).contains(S1);
    assertThat(update.ledger().require(S1).names()).isEqualTo(Map.of(Language.EN, "search"));
  }

  @Test
  void aClusterThatIsNotProposedIsNotBorn() {
    LedgerUpdate update =
        LedgerUpdate.of(SubtopicLedger.empty(), List.of(SEARCH), cluster -> false);

    assertThat(update.ledger().subtopics()).isEmpty();
    assertThat(update.subtopicOf(SEARCH)).isEmpty();
  }

  @Test
  void theSameRunAgainChangesNothing() {
    LedgerUpdate again = run(LEDGER, ROBOTS, SEARCH);

    assertThat(again.ledger().subtopics()).isEqualTo(LEDGER.subtopics());
    assertThat(told(again)).containsExactly("kept S1 []", "kept S2 []");
  }

  @Test
  void aSubtopicKeepsIdAndNameAndTakesThePapersAndTermsOfItsCluster() {
    Cluster grown = cluster("Agent", "web search", papers(0, 60));

    LedgerUpdate update = run(LEDGER, grown, ROBOTS);

    assertThat(told(update)).containsExactly("grown S1 []", "kept S2 []");
    assertThat(update.events().get(0).gained()).isEqualTo(20);
    assertThat(update.ledger().require(S1).names()).isEqualTo(Map.of(Language.EN, "search"));
    assertThat(update.ledger().require(S1).allTerms()).contains("web search 0");
    assertThat(update.ledger().require(S1).papers().size()).isEqualTo(60);
  }

  @Test
  void aNameThatNoLongerFitsIsReplacedUnlessTheCuratorChoseIt() {
    Cluster other = cluster("Agent", "chatbots", papers(0, 40));
    SubtopicLedger renamed = LEDGER.rename(S1, SubtopicNames.of(List.of("web search")));

    assertThat(run(LEDGER, other).ledger().require(S1).title()).isEqualTo("chatbots");
    assertThat(run(renamed, other).ledger().require(S1).title()).isEqualTo("web search");
  }

  @Test
  void anAcceptedSubtopicStaysAsItWasAcceptedAndNewPapersAreCandidates() {
    SubtopicLedger accepted = LEDGER.accept(S1, Optional.empty());
    Cluster grown = cluster("Agent", "web search", papers(5, 60));

    Subtopic now = run(accepted, grown, ROBOTS).ledger().require(S1);

    assertThat(now.papers().examples()).isEqualTo(accepted.require(S1).papers().examples());
    assertThat(now.papers().candidates()).containsExactlyInAnyOrderElementsOf(papers(40, 60));
    assertThat(now.terms()).isEqualTo(accepted.require(S1).terms());
  }

  @Test
  void aRejectedSubtopicIsNotProposedAgain() {
    SubtopicLedger rejected = LEDGER.reject(S1);
    Cluster search = cluster("Agent", "search", papers(4, 50));

    LedgerUpdate update = run(rejected, search, ROBOTS);

    assertThat(update.ledger().subtopics()).isEqualTo(rejected.subtopics());
    assertThat(update.subtopicOf(search).map(Subtopic::status)).contains(Status.REJECTED);
    assertThat(told(update)).containsExactly("kept S2 []");
  }

  @Test
  void halvesOfASubtopicAreASplit() {
    Cluster first = cluster("Agent", "search", papers(0, 22));
    Cluster second = cluster("Agent", "browsing", papers(22, 40));

    LedgerUpdate update = run(LEDGER, second, ROBOTS, first);

    assertThat(told(update)).containsExactly("split S1 [S3]", "kept S2 []", "born S3 [S1]");
    assertThat(update.subtopicOf(first).map(Subtopic::id)).contains(S1);
  }

  @Test
  void twoSubtopicsInOneClusterAreMergedAndTheSmallerIsGone() {
    Cluster both = cluster("Agent", "search", joined(papers(0, 40), papers(100, 130)));

    LedgerUpdate update = run(LEDGER, both);

    assertThat(told(update)).containsExactly("merged S1 [S2]");
    assertThat(update.ledger().require(S2).status()).isEqualTo(Status.GONE);
  }

  @Test
  void aSubtopicWithoutAClusterDiesAndReturnsUnderItsId() {
    Cluster mixed = cluster("Agent", "planning", joined(papers(200, 500), papers(0, 40)));
    LedgerUpdate died = run(LEDGER, mixed, ROBOTS);

    LedgerUpdate returned = run(died.ledger(), SEARCH, ROBOTS);

    assertThat(told(died)).containsExactly("died S1 []", "kept S2 []", "born S3 []");
    assertThat(died.ledger().require(S1).status()).isEqualTo(Status.GONE);
    assertThat(told(returned)).containsExactly("returned S1 []", "kept S2 []");
  }

  @Test
  void anAcceptedSubtopicWithoutAClusterStaysAccepted() {
    SubtopicLedger accepted = LEDGER.accept(S1, Optional.empty());
    Cluster mixed = cluster("Agent", "planning", joined(papers(200, 500), papers(0, 40)));

    LedgerUpdate update = run(accepted, mixed, ROBOTS);

    assertThat(told(update)).startsWith("died S1 []");
    assertThat(update.ledger().require(S1)).isEqualTo(accepted.require(S1));
  }

  @Test
  void whatARunDidNotSeeStaysAsItIs() {
    LedgerUpdate otherPapers = run(LEDGER, cluster("Agent", "memory", papers(500, 540)));
    LedgerUpdate otherTopic = run(LEDGER, cluster("RAG", "search", papers(0, 40)));

    assertThat(otherPapers.ledger().subtopics()).startsWith(array(LEDGER)).hasSize(3);
    assertThat(otherTopic.ledger().subtopics()).startsWith(array(LEDGER)).hasSize(3);
  }

  @Test
  void clustersInsideATopicSayNothingOfSubtopicsOfAllPapers() {
    SubtopicLedger ledger = run(SubtopicLedger.empty(), ofAll("search", papers(0, 40))).ledger();

    LedgerUpdate update = run(ledger, SEARCH, ofAll("rest", papers(700, 730)));

    assertThat(told(update)).containsExactly("born S2 []", "born S3 []");
    assertThat(update.ledger().require(S1)).isEqualTo(ledger.require(S1));
  }

  private static Cluster ofAll(String term, Collection<String> papers) {
    Cluster inTopic = cluster("Agent", term, papers);
    return new Cluster(Optional.empty(), inTopic.name(), inTopic.papers(), inTopic.terms(), 0.9, 3);
  }

  private static Subtopic[] array(SubtopicLedger ledger) {
    return ledger.subtopics().toArray(Subtopic[]::new);
  }

  @Test
  void newPapersAreMatchedByTheTerms() {
    LedgerUpdate update = run(LEDGER, cluster("Agent", "search", papers(500, 540)));

    assertThat(told(update)).containsExactly("grown S1 []");
    assertThat(update.ledger().require(S1).papers().size()).isEqualTo(80);
  }

  @Test
  void theClusterOfAPartBelongsToTheWhole() {
    SubtopicLedger merged = LEDGER.accept(S1, Optional.empty()).merge(S1, S2);
    Cluster robots = cluster("Agent", "robots", papers(100, 140));

    LedgerUpdate update = run(merged, SEARCH, robots);

    assertThat(update.subtopicOf(robots).map(Subtopic::id)).contains(S1);
    assertThat(told(update)).containsExactly("grown S1 []");
    assertThat(update.ledger().require(S1).papers().candidates())
        .containsExactlyInAnyOrderElementsOf(papers(130, 140));
  }

  @Test
  void changesUnderATenthAreNone() {
    LedgerUpdate update = run(LEDGER, cluster("Agent", "search", papers(0, 43)), ROBOTS);

    assertThat(update.events().get(0).change()).isEqualTo(Change.KEPT);
    assertThat(update.events().get(0).gained()).isEqualTo(3);
  }
}
