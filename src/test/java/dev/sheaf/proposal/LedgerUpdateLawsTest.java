package dev.sheaf.proposal;

import static dev.sheaf.proposal.GivenRun.cluster;
import static dev.sheaf.proposal.GivenRun.papers;
import static dev.sheaf.proposal.GivenRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Seeds;
import dev.sheaf.cluster.Cluster;
import dev.sheaf.subtopic.Subtopic;
import dev.sheaf.subtopic.Subtopic.Status;
import dev.sheaf.subtopic.SubtopicLedger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What holds of any run and any ledger. */
class LedgerUpdateLawsTest {
  @Seeds
  void theOrderOfClustersAndPapersDoesNotMatter(Random random) {
    SubtopicLedger ledger = run(SubtopicLedger.empty(), clusters(random, 6)).ledger();
    Cluster[] next = clusters(random, 7);

    LedgerUpdate update = run(ledger, next);
    LedgerUpdate other = run(ledger, shuffled(next, random));

    assertThat(other.ledger().subtopics()).isEqualTo(update.ledger().subtopics());
    assertThat(other.events()).isEqualTo(update.events());
  }

  @Seeds
  void anIdNeverMovesAndNoSubtopicIsLost(Random random) {
    SubtopicLedger ledger = SubtopicLedger.empty();
    for (int week = 0; week < 5; week++) {
      List<Subtopic> before = ledger.subtopics();
      ledger = run(ledger, clusters(random, 1 + random.nextInt(8))).ledger();
      if (random.nextBoolean()) {
        ledger = ledger.accept(ledger.subtopics().get(0).id(), Optional.empty());
      }

      List<Subtopic> after = ledger.subtopics();
      assertThat(after).hasSizeGreaterThanOrEqualTo(before.size());
      assertThat(after.subList(0, before.size()))
          .extracting(Subtopic::id)
          .isEqualTo(before.stream().map(Subtopic::id).toList());
    }
  }

  @Seeds
  void everyPaperIsInOneLivingSubtopicAtMost(Random random) {
    SubtopicLedger ledger = SubtopicLedger.empty();
    for (int week = 0; week < 4; week++) {
      ledger = run(ledger, clusters(random, 6)).ledger();
    }

    assertThat(
            ledger.subtopics().stream()
                .filter(subtopic -> subtopic.status() == Status.PROPOSED)
                .flatMap(subtopic -> subtopic.papers().all().stream()))
        .doesNotHaveDuplicates();
  }

  /** Clusters of the same 120 papers, cut at other places each time. */
  private static Cluster[] clusters(Random random, int count) {
    int[] cuts = random.ints(count - 1, 1, 120).distinct().sorted().toArray();
    Cluster[] clusters = new Cluster[cuts.length + 1];
    for (int i = 0; i <= cuts.length; i++) {
      int from = i == 0 ? 0 : cuts[i - 1];
      int to = i == cuts.length ? 120 : cuts[i];
      clusters[i] = cluster("Agent", "term" + from / 20, papers(from, to));
    }
    return clusters;
  }

  private static Cluster[] shuffled(Cluster[] clusters, Random random) {
    List<Cluster> all =
        new ArrayList<>(
            Arrays.stream(clusters)
                .map(
                    c -> {
                      List<String> papers = new ArrayList<>(c.papers());
                      Collections.shuffle(papers, random);
                      return new Cluster(c.within(), c.name(), papers, c.terms(), 0.9, 3);
                    })
                .toList());
    Collections.shuffle(all, random);
    return all.toArray(Cluster[]::new);
  }
}
