package dev.sheaf.chart.words;

import dev.sheaf.chart.page.Theme;
import java.util.List;

/** Charts of clusters in Chinese. */
final class ChineseClusterWords implements ClusterWords {
  private final TrendWords words = new ChineseTrendWords();

  @Override
  public String papers(long count) {
    return words.papers(count);
  }

  @Override
  public String percent(String number) {
    return words.percent(number);
  }

  @Override
  public String withShare(String name, String percent) {
    return name + "（" + percent + "）";
  }

  @Override
  public String formed(
      String scope, long papers, long clusters, long subtopics, List<String> names) {
    String list = String.join("、", names);
    String all = before(scope) + papers(papers) + "聚为 " + Theme.count(clusters) + " 类";
    if (clusters <= 1) {
      return all + "：" + list;
    }
    return subtopics == 0
        ? all + "，无一可作子主题；最大：" + list
        : all
            + "，其中 "
            + Theme.count(subtopics)
            + " 类可作子主题："
            + list
            + (names.size() < subtopics ? "等" : "");
  }

  private static String before(String scope) {
    return scope.isEmpty() ? "" : scope + "：";
  }

  @Override
  public String map() {
    return "一点为一篇论文，相似者相邻；一岛为一类，岛的面积为论文数";
  }

  @Override
  public String far() {
    return "离各类都远的论文";
  }

  @Override
  public String subtopic() {
    return "子主题（提议或已接受）";
  }

  @Override
  public String notSubtopic() {
    return "未提议";
  }

  @Override
  public String grouped() {
    return "同色为一组相近的类，大字为组名";
  }

  @Override
  public String numbered() {
    return "放不下名称处写编号，见关键词图";
  }

  @Override
  public String about(String scope, boolean isLargest, String name, List<String> terms) {
    String what = before(scope) + (isLargest ? "最大的一类“" : "“") + name + "”";
    return what + (terms.isEmpty() ? "没有关键词" : "的特点是" + String.join("、", terms));
  }

  @Override
  public String terms() {
    return "关键词按其区分本类的程度排列，各类自成比例；右侧为本类中含该词的论文数";
  }

  @Override
  public String sheet(int from, int to, int clusters) {
    return from == to
        ? "第 " + from + " 类，共 " + clusters + " 类"
        : "第 " + from + " 至 " + to + " 类，共 " + clusters + " 类";
  }

  @Override
  public String size(long papers, String percent) {
    return papers(papers) + "，" + percent;
  }

  @Override
  public String withoutTerms() {
    return "没有关键词";
  }

  @Override
  public String noPapers() {
    return "没有论文";
  }
}
