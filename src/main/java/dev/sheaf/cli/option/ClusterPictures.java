package dev.sheaf.cli.option;

import dev.sheaf.chart.cluster.ClusterCharts;
import dev.sheaf.chart.cluster.ClusterScope;
import dev.sheaf.chart.cluster.ClusterView;
import dev.sheaf.chart.surface.Provenance;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Version;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.store.Manifest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where and how clusters are drawn. */
public final class ClusterPictures {
  private static final List<String> SETTINGS =
      List.of("--within", "--k", "--method", "--seed", "--lang");
  private static final int LONGEST = 60;

  /** Which pictures are those of all papers, and which of the papers without a topic. */
  public enum Rest {
    ALL("clusters"),
    WITHOUT_TOPIC("clusters-no-topic");

    private final String prefix;

    Rest(String prefix) {
      this.prefix = prefix;
    }
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private PictureFolder pictures;

  /** Refuses, before anything is grouped, a folder that could not be written into. */
  public void prepare(List<Path> papers) {
    pictures.prepare(papers);
  }

  public boolean areWanted() {
    return pictures.areWanted();
  }

  /**
   * Which papers were grouped, and what is said of them.
   *
   * @param grouped the papers, whose dates stand on the page
   */
  public ClusterScope scope(
      Optional<Label> within, Corpus grouped, Taxonomy taxonomy, List<Path> papers) {
    String source =
        papers.stream()
            .map(path -> String.valueOf(path.getFileName()))
            .collect(Collectors.joining(", "));
    return new ClusterScope(within, pictures.naming(taxonomy), source, dates(grouped));
  }

  private static String dates(Corpus grouped) {
    List<PublicationDate> dates =
        grouped.stream().map(Document::published).flatMap(Optional::stream).sorted().toList();
    if (dates.isEmpty()) {
      return "";
    }
    String first = dates.get(0).toString();
    String last = dates.get(dates.size() - 1).toString();
    return first.equals(last) ? first : first + " \u2013 " + last;
  }

  /**
   * Draws clusters, and says where.
   *
   * @param rest what the papers are where they are not those of a topic
   */
  public void write(
      ClusterView view, Rest rest, Corpus corpus, List<Path> papers, Console console) {
    String settings = PictureFolder.settings(spec, SETTINGS);
    Provenance provenance = new Provenance(Version.sheaf(), Manifest.fingerprint(corpus), settings);
    String prefix = view.scope().within().map(ClusterPictures::prefix).orElse(rest.prefix);
    pictures.write(prefix, ClusterCharts.of(view), provenance, papers, console);
  }

  /**
   * The name of a topic's files. The same topic always has the same name, different topics have
   * different names, and every name is allowed for files.
   */
  private static String prefix(Label within) {
    String name = within.name();
    String plain = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    String brief =
        plain.substring(
            0,
            plain.offsetByCodePoints(
                0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))));
    String mark = brief.equals(name) ? "" : "-" + Integer.toHexString(name.hashCode());
    return "clusters-" + brief + mark;
  }
}
