package dev.sheaf.classify.tribuo;

import dev.sheaf.classify.Algorithm;
import dev.sheaf.classify.LabelsPerDocument;
import dev.sheaf.classify.Trainer;
import dev.sheaf.classify.TrainerContract;

class LinearSvmTest implements TrainerContract {
  @Override
  public Trainer trainer(LabelsPerDocument kind) {
    return new TribuoTrainer(new Algorithm.LinearSvm(0.3, 0.75, 1), kind);
  }
}
