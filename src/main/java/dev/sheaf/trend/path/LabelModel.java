package dev.sheaf.trend.path;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The model of one label: all paths with all scatters, fitted to its cells. */
public final class LabelModel {
  private final LabelCells cells;
  private final List<Scatter> scatters;
  private final MeanPath line;
  private final List<MeanPath> jumps;

  /** A model that is not yet asked. */
  public LabelModel(LabelCells cells, List<Scatter> scatters) {
    this.cells = cells;
    this.scatters = scatters.stream().map(scatter -> scatter.of(cells.share())).toList();
    this.line = MeanPath.line(cells);
    this.jumps = MeanPath.jumps(cells);
  }

  /** The log-likelihood of each scatter, whatever the path. */
  public double[] evidence() {
    Response response = Response.nearLine(cells);
    double[] evidence = new double[scatters.size()];
    for (int i = 0; i < evidence.length; i++) {
      PathFitter fitter = new PathFitter(cells, response, scatters.get(i));
      evidence[i] = sum(likelihood(fitter, line), jumps(fitter));
    }
    return evidence;
  }

  /**
   * The path that the papers speak for, with what can be said of its change. All places of a jump
   * together count as much as the line: that is the price of having searched.
   */
  public PathChange change(ScatterPrior prior) {
    Response response = Response.nearLine(cells);
    double straight = Double.NEGATIVE_INFINITY;
    double[] places = new double[jumps.size()];
    Arrays.fill(places, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < scatters.size(); i++) {
      PathFitter fitter = new PathFitter(cells, response, scatters.get(i));
      straight = sum(straight, prior.logarithm(i) + likelihood(fitter, line));
      for (int j = 0; j < places.length; j++) {
        places[j] = sum(places[j], prior.logarithm(i) + likelihood(fitter, jumps.get(j)));
      }
    }
    int best = IntStream.range(0, places.length).reduce(0, (a, b) -> places[b] > places[a] ? b : a);
    double jump = Arrays.stream(places).reduce(Double.NEGATIVE_INFINITY, LabelModel::sum);
    boolean isJump = jump - Math.log(places.length) > straight;
    MeanPath path = isJump ? jumps.get(best) : line;
    PathChange first = change(prior, path, response);
    Response near = Response.near(cells, t -> first.logit(path.shape()[t]));
    return change(prior, path, near);
  }

  private PathChange change(ScatterPrior prior, MeanPath path, Response response) {
    PathFit[] fits = new PathFit[scatters.size()];
    double[] logarithms = new double[fits.length];
    for (int i = 0; i < fits.length; i++) {
      fits[i] = new PathFitter(cells, response, scatters.get(i)).fit(path.shape(), path.from());
      logarithms[i] = prior.logarithm(i) + fits[i].logLikelihood();
    }
    return PathChange.of(path, fits, logarithms, scatters, jumps.size());
  }

  private double jumps(PathFitter fitter) {
    double sum = Double.NEGATIVE_INFINITY;
    for (MeanPath jump : jumps) {
      sum = sum(sum, likelihood(fitter, jump));
    }
    return sum - Math.log(Math.max(1, jumps.size()));
  }

  private static double likelihood(PathFitter fitter, MeanPath path) {
    return fitter.fit(path.shape(), path.from()).logLikelihood();
  }

  /** The logarithm of the sum of two numbers given by their logarithms. */
  private static double sum(double a, double b) {
    double high = Math.max(a, b);
    return high == Double.NEGATIVE_INFINITY
        ? high
        : high + Math.log1p(Math.exp(Math.min(a, b) - high));
  }
}
