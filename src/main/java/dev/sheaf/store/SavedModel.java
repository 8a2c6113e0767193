package dev.sheaf.store;

import dev.sheaf.classify.neighbour.LabelledPapers;
import dev.sheaf.corpus.Facet;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.model.TopicModel;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * A model that was loaded from a store.
 *
 * @param version the folder it is in
 */
public record SavedModel(TopicModel model, Path version) {
  /**
   * The record of how the model was made. It is read at each call, because labelling does not need
   * it.
   *
   * @throws dev.sheaf.error.BadInputException if its file is missing, damaged or of another version
   */
  public Manifest manifest() {
    return ModelFolder.manifest(version);
  }

  /**
   * The labelled papers that the model learned from. They are read at each call, because labelling
   * does not need them.
   *
   * @throws dev.sheaf.error.BadInputException if their file is missing, damaged or of another
   *     version
   */
  public LabelledPapers papers() {
    LabelledPapers papers = ModelFolder.papers(version);
    if (papers.columns() != model.features().size()) {
      throw new BadInputException(
          Location.of(version),
          "papers of %d columns, features of %d",
          papers.columns(),
          model.features().size());
    }
    return papers;
  }

  /**
   * Checks all files, including those that labelling does not need.
   *
   * @throws dev.sheaf.error.BadInputException if any file is missing, damaged or of another version
   */
  public void requireWhole() {
    ModelFolder.requireWhole(version);
    manifest();
    papers();
    model.taxonomy();
    for (Facet facet : Facet.values()) {
      model.quantification(facet);
    }
  }

  /** The name of the version, such as {@code 0012}. */
  public String name() {
    return version.getFileName().toString();
  }

  /**
   * A file that was saved with it, read at each call.
   *
   * @return empty where the model was saved without such a file
   * @throws dev.sheaf.error.BadInputException if it is missing or damaged
   */
  public Optional<ByteBuffer> file(String name) {
    return ModelFolder.file(version, name);
  }

  /**
   * What such a file says.
   *
   * @throws BadInputException if it is missing, damaged, or the reader refuses it
   */
  public <T> Optional<T> file(String name, Function<ByteBuffer, T> reader) {
    return ModelFolder.file(version, name, reader);
  }
}
