package dev.sheaf.classify.tribuo;

import dev.sheaf.classify.Algorithm;
import dev.sheaf.classify.LabelsPerDocument;
import dev.sheaf.classify.Trainer;
import dev.sheaf.classify.TrainerContract;

class NaiveBayesTest implements TrainerContract {
  @Override
  public Trainer trainer(LabelsPerDocument kind) {
    return new TribuoTrainer(new Algorithm.NaiveBayes(0.1), kind);
  }
}
