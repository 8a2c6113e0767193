package dev.sheaf.read.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.read.CorpusReader;
import dev.sheaf.read.DocumentSource;
import dev.sheaf.read.entry.Texts;
import dev.sheaf.read.spelling.Layout.Fact;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same papers are read out of every layout, whatever stands around them. */
class OneCorpusManySpellingsTest {
  private static final int SEEDS = 20;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void whatIsReadBackIsTheSamePapers(Layout layout) {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      List<Paper> papers = Paper.several(random);
      Decoration decoration = seed == 0 ? Decoration.none() : Decoration.any(random);
      String text = decoration.saved(layout.print(papers, decoration));

      assertThat(read(layout, text))
          .as("seed %s:%n%s", String.valueOf(seed), text)
          .isEqualTo(written(layout, papers));
    }
  }

  private static Set<String> written(Layout layout, List<Paper> papers) {
    Set<String> facts = new TreeSet<>();
    for (Paper paper : papers) {
      facts.add(
          String.join(
              " | ",
              paper.id(),
              paper.title(),
              layout.says(Fact.DATE)
                  ? paper.date().toString()
                  : paper.date().toString().substring(0, 7),
              layout.says(Fact.LABEL) ? paper.label() : "",
              layout.says(Fact.ABSTRACT) ? paper.text() : ""));
    }
    return facts;
  }

  private Set<String> read(Layout layout, String text) {
    Path file = Texts.file(folder, layout.fileName(), text);
    Corpus corpus =
        CorpusReader.read(
                DocumentSource.of(List.of(file), DocumentSource.Options.with(Taxonomy.empty())))
            .corpus();
    Set<String> facts = new TreeSet<>();
    for (Document paper : corpus) {
      facts.add(
          String.join(
              " | ",
              paper.id(),
              String.join("/", paper.titles().values()),
              paper.published().map(Object::toString).orElse("-"),
              layout.says(Fact.LABEL)
                  ? String.join(
                      ",",
                      paper.labels().values().stream()
                          .flatMap(List::stream)
                          .map(Label::name)
                          .toList())
                  : "",
              layout.says(Fact.ABSTRACT) ? String.join("/", paper.abstracts().values()) : ""));
    }
    return facts;
  }
}
