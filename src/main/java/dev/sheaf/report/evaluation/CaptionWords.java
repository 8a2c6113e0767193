package dev.sheaf.report.evaluation;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.evaluate.split.Folds;
import dev.sheaf.evaluate.split.Protocol;
import dev.sheaf.evaluate.split.RollingOrigin;
import dev.sheaf.evaluate.split.TimeSplit;
import dev.sheaf.report.Numbers;
import dev.sheaf.text.Plural;
import java.util.List;
import java.util.Locale;

/**
 * The words under the title of a picture that shows an evaluation.
 *
 * @param names of the files and folders that the papers come from
 */
public record CaptionWords(Protocol protocol, List<String> names) {
  public CaptionWords {
    names = List.copyOf(names);
  }

  /**
   * What is shown and how it was measured.
   *
   * @param judged on how many papers
   */
  public String subtitle(Facet facet, int judged) {
    return String.format(
        Locale.ROOT,
        "%s, %s: %,d papers, 95 %% intervals",
        facet == Facet.TOPIC ? "Topic" : "Themes",
        how(),
        judged);
  }

  private String how() {
    if (protocol instanceof Folds folds) {
      return "%s-fold cross-validation".formatted(Numbers.count(folds.splits().size()));
    }
    if (protocol instanceof TimeSplit time) {
      return "learned from the past, tested from %s on".formatted(time.date());
    }
    if (protocol instanceof RollingOrigin rolling) {
      return "each of the last %s tested by what came before"
          .formatted(Plural.counted(rolling.periods().size(), rolling.step().word()));
    }
    return "an official test set";
  }

  /** Where the papers come from, how many they are and the dates they cover. */
  public String source() {
    List<Document> documents = protocol.documents().documents();
    List<PublicationDate> dates =
        documents.stream().flatMap(document -> document.published().stream()).sorted().toList();
    String papers =
        "%s: %s"
            .formatted(
                String.join(", ", names),
                String.format(Locale.ROOT, "%,d labelled papers", documents.size()));
    return dates.isEmpty()
        ? papers
        : "%s, %s to %s".formatted(papers, dates.get(0), dates.get(dates.size() - 1));
  }
}
