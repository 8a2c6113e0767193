package dev.sheaf.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One page of the documentation, as it is written. */
record Page(Path file, String text) {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```[a-z]*\\n(.*?)^```$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern IN_BACKTICKS = Pattern.compile("`([^`\n]+)`");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

  static Page of(String name) {
    Path file = Path.of(name);
    try {
      return new Page(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The front page, the pages of {@code docs/}, and the pages that stand beside what they say. */
  static Stream<Page> all() {
    return Stream.of(
            manual(),
            Stream.of("CHANGELOG.md", "CONTRIBUTING.md"),
            Stream.of("charts/README.md", "models/README.md", "seeds/README.md"),
            Stream.of("src/bench/RESULTS.md"))
        .flatMap(names -> names)
        .map(Page::of);
  }

  /** The front page, the pages of {@code docs/}, the map of the code, and what is promised. */
  static Stream<String> manual() {
    try (Stream<Path> pages = Files.list(Path.of("docs"))) {
      List<String> names =
          pages.map(Path::toString).filter(n -> n.endsWith(".md")).sorted().toList();
      return Stream.concat(
          Stream.of("README.md", "ARCHITECTURE.md", "SECURITY.md"), names.stream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The insides of fenced blocks. */
  List<String> blocks() {
    return BLOCK.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /** Everything outside of fenced blocks. */
  String prose() {
    return BLOCK.matcher(text).replaceAll("");
  }

  List<String> inBackticks() {
    return IN_BACKTICKS.matcher(prose()).results().map(found -> found.group(1)).toList();
  }

  List<String> options() {
    return OPTION.matcher(text).results().map(found -> found.group()).distinct().toList();
  }

  /** Links into the repository. */
  List<String> links() {
    return LINK.matcher(IN_BACKTICKS.matcher(prose()).replaceAll(""))
        .results()
        .map(found -> found.group(1))
        .filter(link -> !link.matches("[a-z]+:.*"))
        .toList();
  }

  /** What links behind a {@code #} may name, made of headings as GitHub makes them. */
  List<String> anchors() {
    return HEADING
        .matcher(prose())
        .results()
        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
        .toList();
  }

  /** Lines of blocks that call Sheaf, without a prompt, a comment, and what other programs do. */
  List<String> calls() {
    return blocks().stream()
        .flatMap(String::lines)
        .map(line -> line.replaceFirst("^\\$ ", ""))
        .filter(line -> line.startsWith("./sheaf"))
        .map(line -> line.replaceFirst("\\s+(#|\\||>|&&).*", ""))
        .toList();
  }

  /** Commands behind a prompt, each with the output that is shown below it. */
  List<Shown> shown() {
    List<Shown> all = new ArrayList<>();
    for (String block : blocks()) {
      if (block.startsWith("$ ")) {
        for (String part : block.substring(2).split("(?m)^\\$ ", -1)) {
          String[] halves = part.split("\n", 2);
          all.add(new Shown(halves[0], halves[1]));
        }
      }
    }
    return all;
  }

  @Override
  public String toString() {
    return file.toString();
  }

  /** A command and the output that a page shows of it. */
  record Shown(String command, String output) {
    private static final String LEFT_OUT = "…";

    /**
     * Whether a command printed this. A line that is an ellipsis stands for any lines, an ellipsis
     * inside a line for any characters; columns between tabs may be shown aligned.
     */
    boolean isOf(String printed) {
      StringBuilder pattern = new StringBuilder();
      output
          .lines()
          .map(Shown::spaced)
          .forEach(
              line ->
                  pattern.append(
                      line.equals(LEFT_OUT)
                          ? "(?:.*\\n)*?"
                          : "\\Q" + line.replace(LEFT_OUT, "\\E.*\\Q") + "\\E\\n"));
      String lines =
          printed
              .stripTrailing()
              .lines()
              .map(line -> spaced(line) + "\n")
              .reduce("", String::concat);
      return Pattern.matches(pattern.toString(), lines);
    }

    private static String spaced(String line) {
      return line.stripTrailing().replaceAll("\t| {2,}", "  ");
    }
  }
}
