package dev.sheaf.chart.words;

import dev.sheaf.chart.page.Theme;
import dev.sheaf.corpus.Facet;
import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.Verdict;

/** Charts in Simplified Chinese. */
final class ChineseTrendWords implements TrendWords {
  static String noun(Facet facet) {
    return facet == Facet.TOPIC ? "主题" : "议题";
  }

  @Override
  public String labels(Facet facet, long count) {
    return Theme.count(count) + " 个" + noun(facet);
  }

  @Override
  public String period(Granularity granularity) {
    return switch (granularity) {
      case DAY -> "日";
      case WEEK -> "周";
      case MONTH -> "月";
      case QUARTER -> "季度";
      case YEAR -> "年";
    };
  }

  @Override
  public String periods(Granularity granularity, long count) {
    return Theme.count(count)
        + switch (granularity) {
          case DAY -> " 天";
          case WEEK -> " 周";
          case MONTH -> " 个月";
          case QUARTER -> " 个季度";
          case YEAR -> " 年";
        };
  }

  @Override
  public String papers(long count) {
    return Theme.count(count) + " 篇论文";
  }

  @Override
  public String percent(String number) {
    return number + "%";
  }

  @Override
  public String verdict(Verdict verdict) {
    return switch (verdict) {
      case NEW -> "新出现";
      case RISING -> "上升";
      case FALLING -> "下降";
      case STEADY -> "平稳";
      case FLUCTUATING -> "波动";
      case GONE -> "消失";
      case TOO_FEW_TO_TELL -> "数据不足";
    };
  }

  @Override
  public String listed(String first, String second) {
    return first + "，" + second;
  }

  @Override
  public String fromTo(String from, String to) {
    return from + " → " + to;
  }

  @Override
  public String shareOf(Granularity granularity) {
    return "占每" + period(granularity) + "论文的比例";
  }

  @Override
  public String withBands(Granularity granularity) {
    return shareOf(granularity) + "及 90% 区间";
  }

  @Override
  public String oneScale() {
    return "各图纵轴刻度相同";
  }

  @Override
  public String ownScales() {
    return "各图纵轴刻度各自独立";
  }

  @Override
  public String relative(Facet facet, Granularity granularity) {
    return shareOf(granularity) + "，以该" + noun(facet) + "平均占比的倍数表示";
  }

  @Override
  public String rankedBy(Facet facet, Granularity granularity, long labels) {
    return "每" + period(granularity) + "按论文数排名（图中 " + labels(facet, labels) + "之间）";
  }

  @Override
  public String ownHeights(Granularity granularity) {
    return shareOf(granularity) + "，各行高度自成比例";
  }

  @Override
  public String burstRows(Granularity granularity) {
    return ownHeights(granularity) + "；彩色为突增，横条越粗越明显";
  }

  @Override
  public String changes() {
    return "占比从起点到终点的变化及其 95% 区间";
  }

  @Override
  public String wouldTell(String papers) {
    return "约需 " + papers + " 篇论文才能判断";
  }

  @Override
  public String points() {
    return "百分点";
  }

  @Override
  public String predicted() {
    return "由分类器预测";
  }

  @Override
  public String withoutDot() {
    return "无圆点：没有论文";
  }

  @Override
  public String inColour(boolean changed) {
    return changed ? "彩色：占比有变化" : "彩色：名次变化最大";
  }

  @Override
  public String withPredicted() {
    return "含由分类器预测的论文";
  }

  @Override
  public String mostlyPredicted() {
    return "大部分由分类器预测";
  }

  @Override
  public String unfinished(Granularity granularity) {
    return "尚不完整的" + period(granularity) + (granularity == Granularity.MONTH ? "份" : "");
  }

  @Override
  public String noPapers() {
    return "没有论文";
  }

  @Override
  public String beyondChance() {
    return "超出随机波动";
  }

  @Override
  public String withinChance() {
    return "在随机波动之内";
  }

  @Override
  public String timesMean() {
    return "平均占比的倍数";
  }

  @Override
  public String mean() {
    return "平均";
  }

  @Override
  public String papersAxis() {
    return "论文数";
  }

  @Override
  public String other(long labels) {
    return "其余 " + Theme.count(labels) + " 个";
  }

  @Override
  public String withoutLabel(Facet facet) {
    return "未标注" + noun(facet);
  }

  @Override
  public String moreLabels(Facet facet, long count) {
    return "另有 " + labels(facet, count) + "未显示";
  }

  @Override
  public String withoutBursts(Facet facet, long count) {
    return labels(facet, count) + "没有突增，未显示";
  }

  @Override
  public String place() {
    return "名次";
  }

  @Override
  public String shiftNote() {
    return "起止占比：拟合曲线的起点与终点";
  }

  @Override
  public String undated(long papers) {
    return papers(papers) + "没有日期，未计入";
  }

  @Override
  public String notDrawn(long papers, String first, String last) {
    return first + " 至 " + last + " 以外的 " + papers(papers) + "未绘出";
  }
}
