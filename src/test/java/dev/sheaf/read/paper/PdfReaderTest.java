package dev.sheaf.read.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Language;
import dev.sheaf.error.Location;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.SetAside;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
  @Test
  void titleAndAbstractOfOneColumnAreFound() {
    byte[] pdf =
        titled()
            .line(120, 110, 17, "in Clinics and Elsewhere")
            .line(220, 150, 11, "Ann Author")
            .line(270, 200, 12, "Abstract")
            .line(110, 220, 10, "We study how agents plan their steps and call exter-")
            .line(110, 232, 10, "nal tools. They fail less often.")
            .line(80, 280, 12, "1 Introduction")
            .line(80, 300, 10, "Agents are everywhere.")
            .bytes();

    Entry entry = entry(pdf);

    assertThat(entry.titles())
        .containsEntry(Language.EN, "How Agents Plan Their Steps in Clinics and Elsewhere");
    assertThat(entry.abstracts())
        .containsEntry(
            Language.EN,
            "We study how agents plan their steps and call external tools. They fail less often.");
  }

  @Test
  void theAbstractOfTwoColumnsStaysInItsColumn() {
    PdfPage page = titled();
    page.line(160, 180, 11, "Abstract").line(310, 180, 10, "ties of the right column, which");
    page.line(70, 200, 9, "We study how agents plan their steps.")
        .line(310, 200, 10, "is no part of the abstract at all");
    page.line(70, 211, 9, "The steps are written down first.")
        .line(310, 212, 10, "and goes on for a while.");
    page.line(70, 250, 11, "1 Introduction").line(310, 250, 10, "It has more lines.");

    assertThat(entry(page.bytes()).abstracts())
        .containsEntry(
            Language.EN, "We study how agents plan their steps. The steps are written down first.");
  }

  @Test
  void anAbstractMayBeginBehindItsNameAndKeywordsFollow() {
    byte[] pdf =
        titled()
            .line(60, 180, 9, "Abstract—We study how agents plan")
            .line(60, 190, 9, "their steps.")
            .line(60, 204, 9, "Index Terms—agents, planning.")
            .line(60, 230, 10, "I. INTRODUCTION")
            .bytes();

    Entry entry = entry(pdf);

    assertThat(entry.abstracts())
        .containsEntry(Language.EN, "We study how agents plan their steps.");
    assertThat(entry.labels()).containsExactly("agents", "planning");
  }

  @Test
  void theStampOfArxivGivesIdAndDate() {
    byte[] pdf = titled().upwards(20, 600, 20, "arXiv:2403.00001v2 [cs.CL] 1 Mar 2024").bytes();

    Entry entry = entry(pdf);

    assertThat(entry.identifier()).contains("2403.00001");
    assertThat(entry.published().map(Object::toString)).contains("2024-03-01");
    assertThat(entry.titles()).containsEntry(Language.EN, "How Agents Plan Their Steps");
  }

  @Test
  void chineseLinesAreJoinedWithoutSpaces() {
    byte[] pdf =
        new PdfPage()
            .line(120, 90, 18, "智能体如何规划步骤的研究")
            .line(80, 160, 10, "摘 要：我们研究智能体如何规划步骤，")
            .line(80, 174, 10, "并调用外部的工具。")
            .line(80, 190, 10, "关键词：智能体；规划")
            .bytes();

    Entry entry = entry(pdf);

    assertThat(entry.titles()).containsEntry(Language.ZH, "智能体如何规划步骤的研究");
    assertThat(entry.abstracts()).containsEntry(Language.ZH, "我们研究智能体如何规划步骤，并调用外部的工具。");
    assertThat(entry.labels()).containsExactly("智能体", "规划");
  }

  @Test
  void whatHasNoTextIsSetAsideInALine() {
    assertThat(whyNot(new PdfPage().bytes())).contains("found none; it may be a scan");
  }

  @Test
  void aLockedPdfIsSetAsideInALine() {
    byte[] pdf = titled().lockedBytes();

    assertThat(whyNot(pdf)).contains("a locked one");
  }

  @Test
  void aDamagedPdfIsSetAsideInALine() {
    byte[] whole = titled().bytes();

    assertThat(whyNot("%PDF-1.7\nno more".getBytes(StandardCharsets.US_ASCII))).contains("damaged");
    assertThat(finding(Arrays.copyOf(whole, whole.length / 2)).where().line()).isEqualTo(1);
  }

  /** A page that has its title and nothing else. */
  private static PdfPage titled() {
    return new PdfPage().line(110, 80, 17, "How Agents Plan Their Steps");
  }

  private static String whyNot(byte[] pdf) {
    return ((SetAside) finding(pdf)).why();
  }

  private static Entry entry(byte[] pdf) {
    return (Entry) finding(pdf);
  }

  private static Finding finding(byte[] pdf) {
    var bytes = new InputStreamReader(new ByteArrayInputStream(pdf), StandardCharsets.ISO_8859_1);
    return PdfReader.read(bytes, new Location("paper.pdf", 0)).next();
  }
}
