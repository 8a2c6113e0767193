package dev.sheaf.train;

import dev.sheaf.classify.LabelSelection;
import dev.sheaf.classify.descent.MultiLabelTrainer;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.feature.SparseMatrix;
import java.util.List;
import java.util.Optional;

/**
 * The result of learning themes.
 *
 * @param selection which themes were learned
 * @param learned empty where no theme has papers enough
 */
record LearnedThemes(LabelSelection selection, Optional<MultiLabelTrainer.Learned> learned) {

  /**
   * Learns the themes that have papers enough.
   *
   * @param rows of the corpus
   */
  static LearnedThemes of(Corpus corpus, SparseMatrix rows, Settings settings) {
    List<List<Label>> themes =
        corpus.stream().map(document -> document.labels(Facet.THEME)).toList();
    LabelSelection common = LabelSelection.of(themes, settings.minPapersOfThemes(themes));
    if (!common.anyPaper()) {
      return new LearnedThemes(common, Optional.empty());
    }
    FacetExamples examples = FacetExamples.of(corpus, Facet.THEME, settings.recency());
    MultiLabelTrainer.Learned learned =
        new MultiLabelTrainer(settings.theme())
            .learn(examples.rows(rows), common.restrict(examples.answers()));
    return new LearnedThemes(common, Optional.of(learned));
  }
}
