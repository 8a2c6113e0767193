package dev.sheaf.store;

import dev.sheaf.classify.neighbour.LabelledPapers;
import dev.sheaf.corpus.Facet;
import dev.sheaf.model.TopicModel;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;

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
    return ModelFolder.papers(version);
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
}
