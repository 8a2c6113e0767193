package dev.sheaf.report.digest;

import dev.sheaf.taxonomy.TaxonomyAliases;
import dev.sheaf.writeback.FilledDigest;
import dev.sheaf.writeback.Insertion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows what changes in a file as a unified diff.
 *
 * <p>Sheaf only puts something into lines or adds lines, so there is nothing to compare: each line
 * that something is put into gives way to the lines that come of it.
 *
 * @see <a href="https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html">GNU
 *     diffutils, the unified format</a>
 */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private final String before;
  private final String after;
  private final int context;
  private final List<String> lines = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();

  /**
   * Lines that give way to others.
   *
   * @param line the first of them, counted from 0
   * @param removed how many
   */
  private record Change(int line, int removed, List<String> added) {
    int end() {
      return line + removed;
    }
  }

  private UnifiedDiff(String before, String after, int context) {
    this.before = before;
    this.after = after;
    this.context = context;
  }

  /**
   * The differences of a digest, with three lines around them, as {@code patch -p1} and {@code git
   * apply} take them. A line ends at {@code \n} alone here, and whatever else ends lines in the
   * file is a part of them.
   */
  public static UnifiedDiff of(FilledDigest file) {
    Path path = file.file().path();
    UnifiedDiff diff = new UnifiedDiff(name("a", path), name("b", path), CONTEXT);
    diff.insert(file.file().text(), file.insertions());
    return diff;
  }

  /** The changed lines of a taxonomy, each by itself. */
  public static UnifiedDiff of(TaxonomyAliases aliases) {
    String name = aliases.file().toString();
    UnifiedDiff diff = new UnifiedDiff(name, name, 0);
    aliases.before().lines().forEach(line -> diff.lines.add(line + "\n"));
    List<String> changed = aliases.after().lines().map(line -> line + "\n").toList();
    int old = diff.lines.size();
    for (int i = 0; i < changed.size(); i++) {
      if (i >= old || !diff.lines.get(i).equals(changed.get(i))) {
        diff.changes.add(new Change(Math.min(i, old), i < old ? 1 : 0, List.of(changed.get(i))));
      }
    }
    return diff;
  }

  private void insert(String text, List<Insertion> insertions) {
    int start = 0;
    int next = 0;
    while (start < text.length() || next < insertions.size()) {
      int end = endOfLine(text, start);
      boolean isLast = end == text.length();
      List<Insertion> here = new ArrayList<>();
      while (next < insertions.size() && (isLast || insertions.get(next).offset() < end)) {
        Insertion insertion = insertions.get(next++);
        here.add(new Insertion(insertion.offset() - start, insertion.text()));
      }
      String line = text.substring(start, end);
      if (!here.isEmpty()) {
        changes.add(change(lines.size(), line, Insertion.into(line, here)));
      }
      lines.add(line);
      start = end;
    }
  }

  private static int endOfLine(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end + 1;
  }

  /** A line that becomes several may still be one of them. */
  private static Change change(int number, String line, String changed) {
    List<String> added = new ArrayList<>();
    for (int start = 0; start < changed.length(); start = endOfLine(changed, start)) {
      added.add(changed.substring(start, endOfLine(changed, start)));
    }
    if (added.get(0).equals(line)) {
      return new Change(number + 1, 0, added.subList(1, added.size()));
    }
    return added.get(added.size() - 1).equals(line)
        ? new Change(number, 0, added.subList(0, added.size() - 1))
        : new Change(number, 1, added);
  }

  /** Writes the differences; nothing if there are none. */
  public void write(Appendable out) throws IOException {
    if (changes.isEmpty()) {
      return;
    }
    out.append("--- ").append(before).append('\n');
    out.append("+++ ").append(after).append('\n');
    int shift = 0;
    int from = 0;
    while (from < changes.size()) {
      int to = from + 1;
      while (to < changes.size() && areNear(changes.get(to - 1), changes.get(to))) {
        to++;
      }
      shift = hunk(changes.subList(from, to), shift, out);
      from = to;
    }
  }

  /** Whether two changes have context in common. */
  private boolean areNear(Change change, Change next) {
    return context > 0 && next.line() - change.end() <= 2 * context;
  }

  /** The path below the folder where the command runs, or else below the root of all. */
  private static String name(String prefix, Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path full = path.toAbsolutePath().normalize();
    Path below = full.startsWith(here) ? here.relativize(full) : full.getRoot().relativize(full);
    String name = prefix + "/" + below.toString().replace('\\', '/');
    return name.indexOf(' ') < 0 ? name : name + "\t";
  }

  /** Writes changes that lie near each other, and returns by how much lines are moved behind. */
  private int hunk(List<Change> near, int shift, Appendable out) throws IOException {
    int start = Math.max(0, near.get(0).line() - context);
    int end = Math.min(lines.size(), near.get(near.size() - 1).end() + context);
    int grown = near.stream().mapToInt(change -> change.added().size() - change.removed()).sum();
    out.append("@@ -").append(range(start, end - start));
    out.append(" +").append(range(start + shift, end - start + grown)).append(" @@\n");
    int position = start;
    for (Change change : near) {
      write(' ', lines.subList(position, change.line()), out);
      write('-', lines.subList(change.line(), change.end()), out);
      write('+', change.added(), out);
      position = change.end();
    }
    write(' ', lines.subList(position, end), out);
    return shift + grown;
  }

  private static String range(int start, int count) {
    return (count == 0 ? start : start + 1) + (count == 1 ? "" : "," + count);
  }

  private static void write(char mark, List<String> lines, Appendable out) throws IOException {
    for (String line : lines) {
      out.append(mark).append(line);
      if (!line.endsWith("\n")) {
        out.append("\n\\ No newline at end of file\n");
      }
    }
  }
}
