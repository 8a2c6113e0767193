package dev.sheaf.classify.tribuo;

import dev.sheaf.classify.Algorithm;
import dev.sheaf.classify.LabelsPerDocument;
import dev.sheaf.classify.Trainer;
import dev.sheaf.classify.TrainerContract;

class LogisticRegressionTest implements TrainerContract {
  @Override
  public Trainer trainer(LabelsPerDocument kind) {
    return new TribuoTrainer(new Algorithm.LogisticRegression(10, 0.75, 1), kind);
  }
}
