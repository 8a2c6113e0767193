package dev.sheaf.chart.words;

import dev.sheaf.chart.page.Theme;
import dev.sheaf.corpus.Facet;
import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.Verdict;
import java.util.List;

/** Titles in Simplified Chinese. */
final class ChineseHeadlines implements Headlines {
  private final TrendWords words = new ChineseTrendWords();

  /** A name before a Chinese word: a space follows Latin letters and digits. */
  private static String before(String name) {
    boolean latin = !name.isEmpty() && name.charAt(name.length() - 1) < 0x250;
    return latin ? name + " " : name;
  }

  @Override
  public String joined(List<String> statements) {
    return String.join("；", statements);
  }

  @Override
  public String up(String name, String from, String to) {
    return before(name) + "占比从 " + from + " 升至 " + to;
  }

  @Override
  public String down(String name, String from, String to) {
    return before(name) + "占比从 " + from + " 降至 " + to;
  }

  @Override
  public String isNew(String name, String share) {
    return before(name) + "新出现，占 " + share;
  }

  @Override
  public String others(Facet facet, long count) {
    return "另有 " + words.labels(facet, count) + "发生变化";
  }

  @Override
  public String isGone(String name, String share) {
    return before(name) + "不再出现，原占 " + share;
  }

  @Override
  public String noDirection(Facet facet) {
    return "占比时高时低，没有" + ChineseTrendWords.noun(facet) + "持续上升或下降";
  }

  @Override
  public String nothingChanges(Facet facet) {
    return "没有" + ChineseTrendWords.noun(facet) + "明显上升或下降";
  }

  @Override
  public String tooLittle(String papers, String periods) {
    return "数据太少，尚看不出趋势：" + periods + "共 " + papers;
  }

  @Override
  public String noLabels(Facet facet) {
    return "没有可绘制的" + ChineseTrendWords.noun(facet) + "：有日期的论文均未标注";
  }

  @Override
  public String counted(Facet facet, long count, List<String> verdicts) {
    return words.labels(facet, count) + "中，" + String.join("，", verdicts);
  }

  @Override
  public String counted(Verdict verdict, long count) {
    return Theme.count(count) + " 个" + words.verdict(verdict);
  }

  @Override
  public String peak(String name, String period, String times) {
    return "最突出的峰值：" + before(name) + "在 " + period + " 达到平均占比的 " + times + " 倍";
  }

  @Override
  public String noPeak(Facet facet, Granularity granularity) {
    return "没有" + ChineseTrendWords.noun(facet) + "在任何一" + unit(granularity) + "（不完整的除外）明显偏离其平均占比";
  }

  private String unit(Granularity granularity) {
    return switch (granularity) {
      case MONTH, QUARTER -> "个" + words.period(granularity);
      case DAY -> "天";
      default -> words.period(granularity);
    };
  }

  @Override
  public String first(String name, long times, Granularity unit, long units) {
    String all = before(name) + "在 " + words.periods(unit, units);
    return times == units
        ? all + "中" + (units == 1 ? "" : "始终") + "居首"
        : all + "中 " + Theme.count(times) + " 次居首";
  }

  @Override
  public String place(String name, int from, int to) {
    return before(name) + "从第 " + from + " 位" + (to < from ? "升至" : "降至") + "第 " + to + " 位";
  }

  @Override
  public String bursts(Facet facet, long bursts, long labels, String strongest) {
    return "%s出现 %s 次突增，最强：%s"
        .formatted(words.labels(facet, labels), Theme.count(bursts), strongest);
  }

  @Override
  public String burst(String name, String from, String to) {
    return name + "（" + (from.equals(to) ? from : from + " 至 " + to) + "）";
  }

  @Override
  public String noBursts(Facet facet, Granularity granularity) {
    return "没有突增：各" + ChineseTrendWords.noun(facet) + "在任何一" + unit(granularity) + "都没有远高于平常";
  }
}
