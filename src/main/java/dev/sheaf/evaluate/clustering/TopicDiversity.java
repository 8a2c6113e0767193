package dev.sheaf.evaluate.clustering;

import java.util.Arrays;
import java.util.List;

/**
 * Whether clusters are described by terms of their own: the share of distinct terms among the terms
 * of all lists, above 0, at most 1. Near 0 means that lists repeat each other, 1 that no term
 * stands twice. (Dieng, Ruiz and Blei, TACL 8 (2020), who take the best 25 terms of each topic; the
 * figure falls with longer lists, so lists of one length alone compare.)
 */
public final class TopicDiversity {
  private TopicDiversity() {}

  /** The diversity of these lists of term numbers; 1 if there is no term at all. */
  public static double of(List<int[]> lists) {
    int terms = lists.stream().mapToInt(list -> list.length).sum();
    long distinct = lists.stream().flatMapToInt(Arrays::stream).distinct().count();
    return terms == 0 ? 1 : (double) distinct / terms;
  }
}
