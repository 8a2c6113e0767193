package dev.sheaf.run;

import dev.sheaf.corpus.Facet;
import dev.sheaf.evaluate.RiskCoverage;
import dev.sheaf.model.TopicModel;
import dev.sheaf.report.Numbers;
import dev.sheaf.text.Plural;
import java.util.Optional;

/** Says why every topic is unsure if a model cannot keep an error rate. */
public final class ErrorRateNotice {
  private ErrorRateNotice() {}

  /** The reason; nothing if some topics may be given. */
  public static Optional<String> of(TopicModel model, double maxError) {
    if (model.classifier(Facet.TOPIC).isEmpty()) {
      return Optional.empty();
    }
    if (model.risk().isEmpty()) {
      return Optional.of(
          "every topic is unsure: the model learned from too few labelled papers to tell how often"
              + " it is wrong");
    }
    RiskCoverage risk = model.risk().get();
    if (risk.threshold(maxError).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        "every topic is unsure: measured on %s, no error rate under %s can be promised"
            .formatted(
                Plural.counted(risk.documents(), "labelled paper"),
                Numbers.score(risk.leastRisk())));
  }
}
