package dev.sheaf.cli.option;

import dev.sheaf.chart.page.Naming;
import dev.sheaf.chart.surface.Provenance;
import dev.sheaf.chart.trend.TrendCharts;
import dev.sheaf.chart.trend.TrendView;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Version;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.store.Manifest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where and how trends are drawn. */
public final class TrendPictures {
  private static final List<String> SETTINGS =
      List.of("--facet", "--by", "--labels", "--top", "--given", "--as-of", "--lang");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private PictureFolder pictures;

  /** Refuses, before anything is counted, a folder that could not be written into. */
  public void prepare(List<Path> papers) {
    pictures.prepare(papers);
  }

  public boolean areWanted() {
    return pictures.areWanted();
  }

  /** What labels are called, and in which order they take their colours. */
  public Naming naming(Taxonomy taxonomy) {
    return pictures.naming(taxonomy);
  }

  /**
   * Draws trends, and says where.
   *
   * @param countedBy the fingerprint of the papers of the model that counted some, if one did
   */
  public void write(
      TrendView view,
      Facet facet,
      Corpus corpus,
      List<Path> papers,
      Optional<String> countedBy,
      Console console) {
    Provenance provenance =
        new Provenance(Version.sheaf(), Manifest.fingerprint(corpus), settings(countedBy));
    pictures.write(facet.word(), TrendCharts.of(view), provenance, papers, console);
  }

  /** What changes a picture: not where papers, models and pictures are kept. */
  private String settings(Optional<String> countedBy) {
    return PictureFolder.settings(spec, SETTINGS)
        + countedBy.map(papers -> "; others counted by a model of " + papers).orElse("");
  }
}
