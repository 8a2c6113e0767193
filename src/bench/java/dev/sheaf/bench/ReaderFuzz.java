package dev.sheaf.bench;

import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.read.EntryConverter;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.read.format.Format;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Damages texts at random and reads them in every format. Whatever comes, reading must end soon,
 * with findings or with a message for the user.
 */
public final class ReaderFuzz {
  /** In milliseconds of the processor; the longest that an input may take. */
  public static final long LONGEST = 1000;

  private static final int HEAD = 1 << 16;
  private static final int MOST_CHANGES = 8;
  private static final int LONG_INPUT_EVERY = 2000;
  private static final int LONG_INPUT = 100_000;
  private static final Location FILE = new Location("fuzz", 0);

  /** What readers look for, in any order. */
  private static final List<String> FRAGMENTS =
      List.of(
          "#",
          "##### ",
          "# 摘要\n",
          "> ",
          "- ",
          "* ",
          "1. ",
          "1、",
          "一、",
          "|",
          "|---|",
          "| :-: |\n",
          "`",
          "```\n",
          "~~~\n",
          "[",
          "](",
          "](https://arxiv.org/abs/2403.00001)",
          "![",
          ")",
          "<",
          ">",
          "<details>",
          "<summary>",
          "</summary>",
          "</details>",
          "<table><tr><td>",
          "</td>",
          "<br>",
          "<a href=\"https://arxiv.org/abs/2403.00002\">",
          "</a>",
          "<h2>",
          "</h2>",
          "<!--",
          "-->",
          "&amp;",
          "&#x1F600;",
          "{",
          "}",
          "\"",
          "\\",
          "\\u",
          ":",
          ",",
          ";",
          "\t",
          "\r",
          "\r\n",
          "\n",
          "\n\n",
          "    ",
          "《",
          "》",
          "（",
          "）",
          "【",
          "】",
          "**",
          "__",
          "*",
          "_",
          "$",
          "$$",
          "Abstract:",
          "摘要：",
          "论文链接：",
          "Paper: ",
          "发布时间：2024年02月29日",
          "2024-05-01",
          "05-2024",
          "2024",
          "Mar 2024",
          "from 2024 - now",
          "https://arxiv.org/abs/2402.00001\n",
          "https://doi.org/10.1000/x",
          "http://",
          "www.",
          "et al.",
          "@article{",
          "title = {",
          "}\n}",
          "TY  - ",
          "ER  - ",
          "---\n",
          "title: ",
          "<entry>",
          "</entry>",
          "<?xml version=\"1.0\"?>",
          "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>",
          "\uFEFF",
          "\u0000",
          "\uD83E",
          "\uD83E\uDD16",
          "\u202E",
          "\u2028",
          "\u0301",
          "é",
          "智能体",
          "，",
          "、",
          "；",
          "９",
          "99999999999");

  private final List<String> texts;
  private final Random random;
  private final EntryConverter converter = new EntryConverter(Taxonomy.empty());

  /**
   * @param texts what is damaged
   */
  public ReaderFuzz(List<String> texts, long seed) {
    this.texts = List.copyOf(texts);
    this.random = new Random(seed);
  }

  /**
   * What went wrong with an input.
   *
   * @param format the format it was read in; empty where recognising it went wrong
   * @param milliseconds how long it took
   */
  public record Fault(String input, Optional<Format> format, String what, long milliseconds) {
    @Override
    public String toString() {
      return "%s, %d ms, %d characters: %s"
          .formatted(format.map(Format::word).orElse("head"), milliseconds, input.length(), what);
    }
  }

  /** Reads the next damaged text, as it seems to be and in another format. */
  public List<Fault> next() {
    String input = damaged();
    List<Fault> faults = new ArrayList<>();
    Optional<Format> seeming = recognise(input, faults);
    seeming.ifPresent(format -> read(input, format, faults));
    read(input, any(List.of(Format.values())), faults);
    return faults;
  }

  private Optional<Format> recognise(String input, List<Fault> faults) {
    long start = cpuTime();
    String head = input.substring(0, Math.min(HEAD, input.length()));
    String what = "";
    Optional<Format> format = Optional.empty();
    try {
      format = Format.recognise(head, random.nextBoolean() ? "x.md" : "x.json");
    } catch (RuntimeException | StackOverflowError e) {
      what = e.toString() + at(e);
    }
    note(input, Optional.empty(), what, start, faults);
    return format;
  }

  /** Reads a text in a format. */
  public void read(String input, Format format, List<Fault> faults) {
    long start = cpuTime();
    String what = "";
    try {
      what = findings(input, format);
    } catch (BadInputException e) {
      what = "";
    } catch (RuntimeException | StackOverflowError e) {
      what = e.toString() + at(e);
    }
    note(input, Optional.of(format), what, start, faults);
  }

  private String findings(String input, Format format) {
    Iterator<Finding> found = format.read(new StringReader(input), FILE);
    long count = 0;
    while (found.hasNext()) {
      Finding finding = found.next();
      count++;
      if (finding instanceof SetAside broken && broken.why().contains("please report")) {
        return broken.why();
      }
      if (finding instanceof Entry entry && entry.titles().size() + entry.abstracts().size() > 0) {
        converter.document(entry);
      }
    }
    return count > input.length() + 1 ? count + " findings" : "";
  }

  private static void note(
      String input, Optional<Format> format, String what, long start, List<Fault> faults) {
    long milliseconds = TimeUnit.NANOSECONDS.toMillis(cpuTime() - start);
    if (!what.isEmpty() || milliseconds > LONGEST) {
      faults.add(new Fault(input, format, what.isEmpty() ? "slow" : what, milliseconds));
    }
  }

  /** Of this thread, in nanoseconds, so that nobody else's work counts. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String at(Throwable e) {
    return e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
  }

  private String damaged() {
    StringBuilder text = new StringBuilder(any(texts));
    for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
      change(text);
    }
    if (random.nextInt(LONG_INPUT_EVERY) == 0) {
      repeatPart(text);
    }
    return text.toString();
  }

  private void change(StringBuilder text) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(1 + random.nextInt(80)));
    switch (random.nextInt(8)) {
      case 0 -> text.delete(from, to);
      case 1 -> text.insert(from, text.substring(from, to));
      case 2 -> text.setLength(Math.max(1, from));
      case 3 -> splice(text, from);
      case 4 -> text.insert(from, any(FRAGMENTS).repeat(1 + random.nextInt(40)));
      case 5 -> text.replace(from, to, any(FRAGMENTS));
      default -> text.insert(from, any(FRAGMENTS));
    }
  }

  private void splice(StringBuilder text, int at) {
    String other = any(texts);
    int from = random.nextInt(other.length());
    text.insert(at, other.substring(from, Math.min(other.length(), from + random.nextInt(400))));
  }

  /** Makes a long text in which something comes again and again, where slow readers show. */
  private void repeatPart(StringBuilder text) {
    int from = random.nextInt(text.length());
    String part =
        random.nextBoolean()
            ? any(FRAGMENTS)
            : text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(60)));
    text.insert(from, part.repeat(LONG_INPUT / part.length()));
  }

  private <T> T any(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }
}
