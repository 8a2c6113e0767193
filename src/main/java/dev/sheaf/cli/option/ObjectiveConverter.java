package dev.sheaf.cli.option;

import dev.sheaf.classify.calibrate.Objective;

/** Objectives by the words that {@code --optimize} takes. */
final class ObjectiveConverter extends WordConverter<Objective> {
  ObjectiveConverter() {
    super(Objective.values(), Objective::word);
  }
}
