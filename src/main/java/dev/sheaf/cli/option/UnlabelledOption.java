package dev.sheaf.cli.option;

import dev.sheaf.classify.SelfTraining;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Progress;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.evaluate.split.Protocol;
import dev.sheaf.read.Reading;
import dev.sheaf.read.Unlabelled;
import dev.sheaf.report.Numbers;
import dev.sheaf.text.Plural;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Papers that are learned from without their labels. */
public final class UnlabelledOption {
  @Option(
      names = "--unlabelled",
      paramLabel = "PATH",
      description =
          "Learn from the texts of these papers, too; labels in them are not looked at. Pays where"
              + " fewer than 100 papers have a topic. May be given several times.")
  private List<Path> paths = new ArrayList<>();

  /** The files and folders given. */
  public List<Path> paths() {
    return List.copyOf(paths);
  }

  /** Reads them, to be learned from beside a corpus, and says how many they are. */
  public Corpus beside(Corpus corpus, Inputs inputs, Console talk, Progress progress) {
    if (paths.isEmpty()) {
      return Unlabelled.none().papers();
    }
    Reading reading = inputs.read(paths, progress);
    talk.sayAboutReading(reading);
    Unlabelled unlabelled = Unlabelled.of(reading.corpus(), corpus);
    int further = unlabelled.papers().size() - unlabelled.known();
    talk.say(
        "unlabelled: %s, labels not looked at; %s among the %s given as labelled, not counted twice"
            .formatted(
                Plural.counted(unlabelled.papers().size(), "paper"),
                Numbers.count(unlabelled.known()),
                Numbers.count(corpus.size())));
    int topics = (int) corpus.stream().filter(document -> document.topic().isPresent()).count();
    if (!SelfTraining.isWorthwhile(topics, corpus.size() - topics + further)) {
      talk.say(
          "unlabelled: only their terms are counted; topics are learned from them where fewer than"
              + " 100 papers have one, and ten times as many have none");
    }
    return unlabelled.papers();
  }

  /** The same beside all papers of an evaluation; says how many of those tested are among them. */
  public Corpus beside(Protocol protocol, Inputs inputs, Console talk, Progress progress) {
    Corpus unlabelled = beside(protocol.documents(), inputs, talk, progress);
    Set<String> ids = unlabelled.stream().map(Document::id).collect(Collectors.toSet());
    Set<String> tested =
        protocol.splits().stream()
            .flatMap(split -> split.test().stream())
            .map(Document::id)
            .collect(Collectors.toSet());
    long known = tested.stream().filter(ids::contains).count();
    if (known > 0) {
      talk.say(
          "unlabelled: %s of the %s tested are among them: their texts are known, never their labels"
              .formatted(Numbers.count(known), Plural.counted(tested.size(), "paper")));
    }
    return unlabelled;
  }
}
