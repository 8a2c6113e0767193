package dev.sheaf.model;

import java.nio.file.Path;

/**
 * A model as it was loaded.
 *
 * @param version the folder it is in
 */
public record SavedModel(TopicModel model, Manifest manifest, Path version) {}
