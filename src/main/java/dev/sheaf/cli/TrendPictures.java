package dev.sheaf.cli;

import dev.sheaf.chart.Naming;
import dev.sheaf.chart.Provenance;
import dev.sheaf.chart.TrendCharts;
import dev.sheaf.chart.TrendView;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.model.Manifest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where and how trends are drawn. */
final class TrendPictures {
  private static final List<String> SETTINGS =
      List.of("--facet", "--by", "--labels", "--top", "--given", "--as-of", "--lang");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private PictureFolder pictures;

  /** Refuses, before anything is counted, a folder that could not be written into. */
  void prepare(List<Path> papers) {
    pictures.prepare(papers);
  }

  boolean areWanted() {
    return pictures.areWanted();
  }

  /** What labels are called, and in which order they take their colours. */
  Naming naming(Taxonomy taxonomy) {
    return pictures.naming(taxonomy);
  }

  /**
   * Draws trends, and says where.
   *
   * @param countedBy the fingerprint of the papers of the model that counted some, if one did
   */
  void write(
      TrendView view,
      Facet facet,
      Corpus corpus,
      List<Path> papers,
      Optional<String> countedBy,
      Talk talk) {
    Provenance provenance =
        new Provenance(Version.sheaf(), Manifest.fingerprint(corpus), settings(countedBy));
    pictures.write(facet.word(), TrendCharts.of(view), provenance, papers, talk);
  }

  /** What changes a picture: not where papers, models and pictures are kept. */
  private String settings(Optional<String> countedBy) {
    return PictureFolder.settings(spec, SETTINGS)
        + countedBy.map(papers -> "; others counted by a model of " + papers).orElse("");
  }
}
