package dev.sheaf.evaluate.clustering;

import dev.sheaf.evaluate.clustering.ContingencyTable.Cell;
import dev.sheaf.math.Matching;
import java.util.function.IntUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Measures how far a clustering agrees with the true classes of the same documents. The numbers of
 * classes and clusters and the order of the documents make no difference.
 *
 * <p>No documents at all agree perfectly: every measure is 1. Where two measures are known by one
 * name, or a case is degenerate, this follows scikit-learn.
 */
public final class Agreement {
  private final ContingencyTable table;

  private Agreement(ContingencyTable table) {
    this.table = table;
  }

  /**
   * Counts documents by class and cluster.
   *
   * @param truth the class of each document, any numbers
   * @param clusters the cluster of each, any numbers; a cluster of outliers is a cluster like
   *     others
   * @throws IllegalArgumentException if the two are not equally long
   */
  public static Agreement of(int[] truth, int[] clusters) {
    return new Agreement(ContingencyTable.of(truth, clusters));
  }

  /**
   * The adjusted Rand index: the share of pairs of documents on which class and cluster agree
   * (together in both, or in neither), less what sizes alone would give by chance, so that 0 is
   * chance and 1 the same partition; at least -0.5. All documents in one cluster, or each in its
   * own, is 0 unless the classes are just so (then 1). Formula: Hubert and Arabie, Journal of
   * Classification 2 (1985).
   */
  public double adjustedRand() {
    double together = table.cells().stream().mapToDouble(cell -> pairs(cell.count())).sum();
    double inClasses = pairsWithin(table.rows(), table::rowSize);
    double inClusters = pairsWithin(table.columns(), table::columnSize);
    if (together == inClasses && together == inClusters) {
      return 1;
    }
    double expected = inClasses * inClusters / pairs(table.total());
    return (together - expected) / ((inClasses + inClusters) / 2 - expected);
  }

  /**
   * Mutual information over the arithmetic mean of the entropies of classes and clusters: 0 where
   * they are independent, 1 for the same partition. The mean matters: with another one (geometric,
   * the larger entropy) figures differ. One cluster for several classes, or the reverse, is 0; one
   * for one is 1. By another way the same number as {@link #vMeasure}.
   */
  public double normalizedMutualInformation() {
    double mean = (classEntropy() + clusterEntropy()) / 2;
    return mean == 0 ? 1 : clip(mutualInformation() / mean);
  }

  /**
   * How far each cluster holds documents of one class only: 1 less the share of the classes'
   * entropy that clusters leave open; from 0 to 1. 1 where there is only one class. Formula:
   * Rosenberg and Hirschberg, EMNLP-CoNLL 2007.
   */
  public double homogeneity() {
    return explained(classEntropy(), cell -> table.columnSize(cell.column()));
  }

  /**
   * How far each class falls into one cluster only: {@link #homogeneity} with the two exchanged. 1
   * where there is only one cluster.
   */
  public double completeness() {
    return explained(clusterEntropy(), cell -> table.rowSize(cell.row()));
  }

  /**
   * The harmonic mean of {@linkplain #homogeneity homogeneity} and {@linkplain #completeness
   * completeness}; 0 if both are 0.
   */
  public double vMeasure() {
    double homogeneity = homogeneity();
    double completeness = completeness();
    double sum = homogeneity + completeness;
    return sum == 0 ? 0 : 2 * homogeneity * completeness / sum;
  }

  /**
   * The share of documents that are of the commonest class of their cluster; above 0, at most 1.
   * Grows with the number of clusters, to 1 where each document has its own. Formula: Manning,
   * Raghavan and Sch&uuml;tze, Introduction to Information Retrieval (2008), 16.3.
   */
  public double purity() {
    int[] commonest = new int[table.columns()];
    for (Cell cell : table.cells()) {
      commonest[cell.column()] = Math.max(commonest[cell.column()], cell.count());
    }
    return share(IntStream.of(commonest).sum());
  }

  /**
   * The accuracy of clusterings, ACC: the share of documents whose cluster is matched with their
   * class, in the one-to-one {@link Matching} of classes and clusters that is best for it; above 0,
   * at most 1. Clusters more than there are classes match nothing. Formula: Yang, Xu, Nie, Yan and
   * Zhuang, IEEE Transactions on Image Processing 19 (2010). Takes memory for each pair of class
   * and cluster, even those that share nothing.
   */
  public double accuracy() {
    double[][] weights = new double[table.rows()][table.columns()];
    table.cells().forEach(cell -> weights[cell.row()][cell.column()] = cell.count());
    return share(Matching.heaviest(weights).weight());
  }

  private double mutualInformation() {
    double documents = table.total();
    double information = 0;
    for (Cell cell : table.cells()) {
      double byChance =
          (double) table.rowSize(cell.row()) * table.columnSize(cell.column()) / documents;
      information += cell.count() / documents * Math.log(cell.count() / byChance);
    }
    return information;
  }

  private double classEntropy() {
    return entropy(table.rows(), table::rowSize);
  }

  private double clusterEntropy() {
    return entropy(table.columns(), table::columnSize);
  }

  /** The share of an entropy that is gone once the group is known whose size is given. */
  private double explained(double entropy, ToDoubleFunction<Cell> sizeOfTheKnown) {
    double documents = table.total();
    double left = 0;
    for (Cell cell : table.cells()) {
      double ofTheKnown = cell.count() / sizeOfTheKnown.applyAsDouble(cell);
      left -= cell.count() / documents * Math.log(ofTheKnown);
    }
    return entropy == 0 ? 1 : clip(1 - left / entropy);
  }

  private double entropy(int groups, IntUnaryOperator size) {
    double documents = table.total();
    return -IntStream.range(0, groups)
        .mapToDouble(group -> size.applyAsInt(group) / documents)
        .map(share -> share * Math.log(share))
        .sum();
  }

  private static double pairsWithin(int groups, IntUnaryOperator size) {
    return IntStream.range(0, groups).mapToDouble(group -> pairs(size.applyAsInt(group))).sum();
  }

  private static double pairs(int documents) {
    return documents * (documents - 1.0) / 2;
  }

  private double share(double documents) {
    return table.total() == 0 ? 1 : documents / table.total();
  }

  /** Takes away what rounding puts outside of 0 and 1. */
  private static double clip(double value) {
    return Math.max(0, Math.min(1, value));
  }
}
