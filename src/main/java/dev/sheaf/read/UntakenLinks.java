package dev.sheaf.read;

import dev.sheaf.corpus.Document;
import dev.sheaf.error.Location;
import dev.sheaf.read.LinkScanner.LinkedPaper;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The papers that a file has links to, and that no entry is about.
 *
 * @param file the file
 * @param firstLines the line of each paper's first link, by what names the paper, in order
 */
record UntakenLinks(Location file, Map<String, Integer> firstLines) {
  static UntakenLinks none(Location file) {
    return new UntakenLinks(file, Map.of());
  }

  /**
   * The links of a file without those in the lines of an entry. An entry may have several links;
   * those to other copies of its paper stand in its own lines, or below them.
   */
  static UntakenLinks of(Location file, LinkScanner scanned, List<Document> entries) {
    LineBlocks blocks = scanned.blocks();
    Set<String> papers = papers(entries);
    BitSet taken = new BitSet(blocks.count());
    entries.forEach(entry -> set(taken, blocks.at(entry.source().line())));
    for (LinkedPaper link : scanned.links()) {
      if (papers.contains(link.paper())) {
        set(taken, blocks.at(link.line()));
      }
    }
    Map<String, Integer> firstLines = new LinkedHashMap<>();
    for (LinkedPaper link : scanned.links()) {
      int block = blocks.at(link.line());
      int above = block < 0 || isArxiv(link.paper()) ? -1 : blocks.above(block);
      boolean isTaken =
          papers.contains(link.paper())
              || (block >= 0 && taken.get(block))
              || (above >= 0 && taken.get(above));
      if (!isTaken) {
        firstLines.putIfAbsent(link.paper(), link.line());
      }
    }
    return new UntakenLinks(file, firstLines);
  }

  private static void set(BitSet taken, int block) {
    if (block >= 0) {
      taken.set(block);
    }
  }

  private static boolean isArxiv(String paper) {
    return paper.indexOf('.') == 4 && !paper.startsWith("10.");
  }

  /** What names the papers of entries. */
  static Set<String> papers(List<Document> entries) {
    return entries.stream()
        .flatMap(entry -> PaperAddress.paper(entry.id()).stream())
        .collect(Collectors.toSet());
  }

  /** Without those that entries of other files are about. */
  UntakenLinks without(Set<String> papers) {
    Map<String, Integer> left = new LinkedHashMap<>(firstLines);
    left.keySet().removeAll(papers);
    return new UntakenLinks(file, left);
  }

  int count() {
    return firstLines.size();
  }

  /** Where the first one stands. */
  Optional<Location> first() {
    return firstLines.values().stream().findFirst().map(file::atLine);
  }
}
