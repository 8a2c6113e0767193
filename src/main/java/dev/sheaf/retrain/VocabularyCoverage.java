package dev.sheaf.retrain;

import dev.sheaf.corpus.Document;
import dev.sheaf.model.TopicModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The share of terms of new papers that a model knows. For comparison: the share of terms of
 * earlier papers that was known before a model had learned from them. Both are measured on unseen
 * papers, so they can be compared.
 *
 * @param fresh of new papers, digest by digest
 * @param earlier of papers known, month by month, the newest months alone
 */
public record VocabularyCoverage(List<Share> fresh, List<Share> earlier) {
  private static final int MOST_FILES = 12;
  private static final int MOST_MONTHS = 6;

  /**
   * The mean share of known terms of some papers.
   *
   * @param name of their file, or their month
   * @param terms from 0 to 1
   */
  public record Share(String name, int papers, double terms) {}

  /** The share of each document's terms that a model knows, by id. */
  static Map<String, Double> shares(TopicModel model, List<Document> documents) {
    Map<String, Double> shares = new HashMap<>();
    List<Double> known =
        documents.parallelStream().map(d -> model.features().knownShare(d)).toList();
    for (int i = 0; i < known.size(); i++) {
      shares.put(documents.get(i).id(), known.get(i));
    }
    return shares;
  }

  /**
   * Groups the shares of documents.
   *
   * @param unseen of the documents known before, by a model learned without them
   */
  static VocabularyCoverage of(
      List<Document> fresh,
      Map<String, Double> freshShares,
      List<Document> known,
      Map<String, Double> unseen) {
    TreeSet<String> files = new TreeSet<>();
    fresh.forEach(document -> files.add(file(document)));
    boolean isByFile = files.size() <= MOST_FILES && files.size() < Math.max(2, fresh.size());
    List<Share> earlier =
        grouped(
            known.stream().filter(d -> unseen.containsKey(d.id())).toList(),
            unseen,
            VocabularyCoverage::month);
    return new VocabularyCoverage(
        grouped(
            fresh, freshShares, isByFile ? VocabularyCoverage::file : VocabularyCoverage::month),
        earlier.subList(Math.max(0, earlier.size() - MOST_MONTHS), earlier.size()));
  }

  private static List<Share> grouped(
      List<Document> documents, Map<String, Double> shares, Function<Document, String> name) {
    Map<String, List<Double>> groups = new TreeMap<>();
    documents.forEach(
        d -> groups.computeIfAbsent(name.apply(d), n -> new ArrayList<>()).add(shares.get(d.id())));
    return groups.entrySet().stream()
        .map(group -> new Share(group.getKey(), group.getValue().size(), mean(group.getValue())))
        .toList();
  }

  private static double mean(List<Double> shares) {
    return shares.stream().mapToDouble(share -> share).average().orElse(0);
  }

  private static String month(Document document) {
    return document
        .published()
        .map(date -> date.firstDay().toString().substring(0, 7))
        .orElse("undated");
  }

  /** The file alone: where it lies is no part of the result. */
  private static String file(Document document) {
    String name = document.source().name().replace('\\', '/');
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** The mean over all papers; 0 if there are none. */
  public static double overall(Iterable<Share> shares) {
    double sum = 0;
    int papers = 0;
    for (Share share : shares) {
      sum += share.terms() * share.papers();
      papers += share.papers();
    }
    return papers == 0 ? 0 : sum / papers;
  }
}
