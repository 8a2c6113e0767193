package dev.sheaf.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.model.Labeller;
import dev.sheaf.model.TopicModel;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.store.SavedModel;
import dev.sheaf.writeback.DigestFiles;
import dev.sheaf.writeback.DigestTexts;
import dev.sheaf.writeback.TopicFilling;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/** Reads digests and finds the topics that are missing in them. */
public final class LabellingRun {
  private LabellingRun() {}

  /**
   * Finds the labels to insert and the papers that stay open. Writes nothing.
   *
   * @param model asked for after the files were read
   * @param maxError the highest error rate allowed, from 0 to 1; papers whose topic is not sure
   *     enough for it stay open
   * @param seeds where the papers may be that the model learned from, if it is first to be fitted
   *     to those that it labels
   * @throws BadInputException if the model knows no topics
   */
  public static TopicFilling run(
      PaperFiles files,
      Supplier<SavedModel> model,
      OptionalDouble maxError,
      Optional<PaperFiles> seeds,
      RunListener listener) {
    DigestFiles digests = digests(files, listener);
    SavedModel saved = model.get();
    TopicModel topics = topics(saved);
    Taxonomy taxonomy = files.namedTaxonomy().orElseGet(topics::taxonomy);
    DigestTexts texts = DigestTexts.of(digests.files(), taxonomy);
    if (files.options().strict() && !texts.setAside().isEmpty()) {
      SetAside first = texts.setAside().get(0);
      throw new BadInputException(first.where(), "%s", first.why());
    }
    new ReadingRemarks(listener::remark, listener::warn).on(texts.setAside());
    maxError.ifPresent(rate -> ErrorRateNotice.of(topics, rate).ifPresent(listener::remark));
    Labeller labeller =
        seeds
            .map(known -> AdaptingRun.run(saved, open(texts), known, listener))
            .orElseGet(() -> AdaptingRun.Adapted.not(saved))
            .model()
            .labeller();
    TopicFilling filling = TopicFilling.of(texts, labeller, maxError);
    listener.finish();
    return filling;
  }

  private static List<Document> open(DigestTexts texts) {
    return texts.unlabelled().stream()
        .map(DigestTexts.Unlabelled::paper)
        .filter(paper -> paper.topic().isEmpty())
        .toList();
  }

  private static DigestFiles digests(PaperFiles files, RunListener listener) {
    if (files.options().encoding().filter(charset -> !charset.equals(UTF_8)).isPresent()) {
      throw new BadInputException(
          "--encoding: labels are written into UTF-8 alone; convert the files first:"
              + " iconv -f ENCODING -t UTF-8");
    }
    DigestFiles digests = DigestFiles.read(files.paths(), files.options().format());
    if (files.options().strict() && !digests.unreadable().isEmpty()) {
      throw digests.unreadable().get(0).asError();
    }
    Remarks unreadable = new Remarks(listener::remark, "file not read", "files not read");
    digests.unreadable().forEach(unreadable::add);
    unreadable.sayTotal();
    return digests;
  }

  private static TopicModel topics(SavedModel saved) {
    if (saved.model().classifier(Facet.TOPIC).isEmpty()) {
      throw new BadInputException(
          saved.version().getParent() + ": expected a model that has learned topics, found none");
    }
    return saved.model();
  }
}
