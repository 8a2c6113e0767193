package dev.sheaf.cli.option;

import dev.sheaf.cli.terminal.Home;
import dev.sheaf.error.BadInputException;
import dev.sheaf.run.ClusterMethod;
import dev.sheaf.run.ClusteringRun;
import dev.sheaf.store.ModelStore;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** Which papers are clustered together, and how. */
public final class ClusteringOptions {
  private static final int MOST_CLUSTERS = 1000;

  @Option(
      names = "--within",
      paramLabel = "LABEL",
      description =
          "Cluster the papers of one topic or theme only. Default: inside each topic, if"
              + " papers have topics or a model gives them; otherwise all papers together. With"
              + " --k, all together if no paper has a topic.")
  private String within;

  @Option(names = "--together", description = "Cluster all papers together, whatever their topics.")
  private boolean together;

  @Option(
      names = "--model",
      paramLabel = "DIR",
      description =
          "The folder of the model that gives papers without a topic their topic. The"
              + " command also works without a model. Default: models/ beside the launcher.")
  private Path folder;

  @Option(
      names = "--k",
      paramLabel = "N",
      description =
          "Make N clusters in each group of papers. Default: the number that random parts"
              + " of the papers confirm most.")
  private Integer clusters;

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      description =
          "How to cluster: kmeans (in a latent space, the default) or sib (sequential"
              + " information bottleneck, on counts of terms).")
  private String method = "kmeans";

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "The seed of the random numbers. Default: ${DEFAULT-VALUE}",
      defaultValue = "1")
  private long seed;

  /** Refuses, before anything is read, a method or a number of clusters that there is not. */
  public void prepare() {
    method();
    if (clusters != null && (clusters < 1 || clusters > MOST_CLUSTERS)) {
      throw new BadInputException(
          "--k: expected a number from 1 to " + MOST_CLUSTERS + ", found " + clusters);
    }
  }

  /** What is asked for. */
  public ClusteringRun.Settings settings() {
    if (within != null && together) {
      throw new BadInputException("--within: expected without --together, found both");
    }
    return new ClusteringRun.Settings(
        Optional.ofNullable(within),
        together,
        clusters == null ? OptionalInt.empty() : OptionalInt.of(clusters),
        method(),
        seed);
  }

  private ClusterMethod method() {
    return Arrays.stream(ClusterMethod.values())
        .filter(known -> known.name().equalsIgnoreCase(method))
        .findFirst()
        .orElseThrow(
            () -> new BadInputException("--method: expected kmeans or sib, found " + method));
  }

  /** The model that tells topics; nothing if none is named, and there is none by default. */
  public Optional<ClusteringRun.Model> model() {
    ModelStore store = ModelStore.in(Optional.ofNullable(folder).orElseGet(Home::models));
    return store.isEmpty() && folder == null
        ? Optional.empty()
        : Optional.of(
            new ClusteringRun.Model(store.load().model(), String.valueOf(store.folder())));
  }
}
