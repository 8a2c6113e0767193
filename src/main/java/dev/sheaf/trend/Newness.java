package dev.sheaf.trend;

/**
 * Tests whether a label is new: absent at first, while there were already papers.
 *
 * <p>If its papers fell anywhere among all papers by chance, none would be as early with
 * probability (papers from its first period on / all papers) to the power of its count.
 *
 * @param absent for how many periods there is no paper of the label, if those hold a third of all
 *     papers or more and the last third of the periods has some of the label; else 0
 * @param p of the test; 1 if nothing is absent
 */
record Newness(int absent, double p) {
  /**
   * Of a label in the tested periods.
   *
   * @param dispersion by how much the variance of counts is larger than binomial
   */
  static Newness of(ShareSeries series, double dispersion) {
    int n = series.size();
    int absent = series.absent();
    double since = series.papers(absent, n) / series.papers(0, n);
    boolean isThere = series.count(n - (n + 2) / 3, n) > 0;
    return isThere && since <= 2 / 3.0
        ? new Newness(absent, Math.pow(since, series.count() / dispersion))
        : new Newness(0, 1);
  }
}
