package dev.sheaf.model;

import dev.sheaf.classify.LabelledPapers;
import java.nio.file.Path;

/**
 * A model as it was loaded.
 *
 * @param version the folder it is in
 */
public record SavedModel(TopicModel model, Path version) {
  /**
   * How the model was made, read at each call: labelling does without it.
   *
   * @throws dev.sheaf.error.BadInputException where its file is missing, damaged or of another
   *     version
   */
  public Manifest manifest() {
    return ModelFolder.manifest(version);
  }

  /**
   * The labelled papers it learned from, read at each call: labelling does without them.
   *
   * @throws dev.sheaf.error.BadInputException where their file is missing, damaged or of another
   *     version
   */
  public LabelledPapers papers() {
    return ModelFolder.papers(version);
  }
}
