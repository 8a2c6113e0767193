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
  private static final Location FILE = new Location("fuzz", 0);

  private final DamagedTexts texts;
  private final Random random;
  private final List<Format> formats = List.of(Format.values());
  private final EntryConverter converter = new EntryConverter(Taxonomy.empty());

  /**
   * @param texts what is damaged
   */
  public ReaderFuzz(List<String> texts, long seed) {
    this.random = new Random(seed);
    this.texts = new DamagedTexts(texts, random);
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
    String input = texts.next();
    List<Fault> faults = new ArrayList<>();
    Optional<Format> seeming = recognise(input, faults);
    seeming.ifPresent(format -> read(input, format, faults));
    read(input, formats.get(random.nextInt(formats.size())), faults);
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
}
