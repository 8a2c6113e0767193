package dev.sheaf.run;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.evaluate.split.Protocol;
import dev.sheaf.read.Unlabelled;
import dev.sheaf.report.Numbers;
import dev.sheaf.text.Plural;
import dev.sheaf.train.Training;
import java.util.Set;
import java.util.stream.Collectors;

/** Papers to learn from without their labels. There may be none. */
public record UnlabelledPapers(PaperFiles files) {
  /** Reads the papers to learn from in addition to a corpus. A remark says how many there are. */
  public Corpus beside(Corpus corpus, RunListener listener) {
    if (files.paths().isEmpty()) {
      return Unlabelled.none().papers();
    }
    Unlabelled unlabelled = Unlabelled.of(files.read(listener).corpus(), corpus);
    int further = unlabelled.papers().size() - unlabelled.known();
    listener.remark(
        "unlabelled: %s, labels not looked at; %s among the %s given as labelled, not counted twice"
            .formatted(
                Plural.counted(unlabelled.papers().size(), "paper"),
                Numbers.count(unlabelled.known()),
                Numbers.count(corpus.size())));
    if (!Training.learnsWithoutLabels(corpus, further)) {
      listener.remark(
          "unlabelled: only their terms are counted; topics are learned from them where fewer than"
              + " 100 papers have one, and ten times as many have none");
    }
    return unlabelled.papers();
  }

  /**
   * Reads the papers to learn from in addition to the papers of an evaluation. A remark says how
   * many test papers are among them.
   */
  public Corpus beside(Protocol protocol, RunListener listener) {
    Corpus unlabelled = beside(protocol.documents(), listener);
    Set<String> ids = unlabelled.stream().map(Document::id).collect(Collectors.toSet());
    Set<String> tested =
        protocol.splits().stream()
            .flatMap(split -> split.test().stream())
            .map(Document::id)
            .collect(Collectors.toSet());
    long known = tested.stream().filter(ids::contains).count();
    if (known > 0) {
      listener.remark(
          "unlabelled: %s of the %s tested are among them: their texts are known, never their labels"
              .formatted(Numbers.count(known), Plural.counted(tested.size(), "paper")));
    }
    return unlabelled;
  }
}
