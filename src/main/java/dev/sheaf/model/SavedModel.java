package dev.sheaf.model;

import dev.sheaf.classify.LabelledPapers;
import java.nio.file.Path;

/**
 * A model as it was loaded.
 *
 * @param version the folder it is in
 */
public record SavedModel(TopicModel model, Manifest manifest, Path version) {
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
