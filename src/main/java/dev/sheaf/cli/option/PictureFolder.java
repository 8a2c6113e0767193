package dev.sheaf.cli.option;

import dev.sheaf.chart.page.NamedChart;
import dev.sheaf.chart.page.Naming;
import dev.sheaf.chart.page.Picture;
import dev.sheaf.chart.surface.Provenance;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Home;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.text.Plural;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** Where pictures are written, as what and in which language. */
final class PictureFolder {
  /** What a picture may be written as. */
  private enum Kind {
    PNG,
    SVG,
    BOTH,
    NONE;

    private List<String> endings() {
      return switch (this) {
        case PNG -> List.of("png");
        case SVG -> List.of("svg");
        case BOTH -> List.of("png", "svg");
        case NONE -> List.of();
      };
    }

    /** Converts the words of formats. */
    private static final class Converter extends WordConverter<Kind> {
      Converter() {
        super(values(), kind -> kind.name().toLowerCase(Locale.ROOT));
      }
    }
  }

  /** The language of names and words. */
  private static final class LanguageConverter extends WordConverter<Language> {
    LanguageConverter() {
      super(Language.values(), Language::code);
    }
  }

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write the pictures into this folder, each with its numbers as CSV. Default:"
              + " charts/; for the seeds, charts/ beside the launcher.")
  private Path folder;

  @Option(
      names = "--pictures",
      paramLabel = "KIND",
      converter = Kind.Converter.class,
      defaultValue = "png",
      description = "How to write pictures: png, svg, both or none. Default: png.")
  private Kind kind;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      converter = LanguageConverter.class,
      description =
          "The language of pictures: zh or en. Labels are in this language too, if the"
              + " taxonomy has such a name. Default: English words, and labels as the digest"
              + " writes them.")
  private Language language;

  /** Only the pictures of the seeds belong beside the launcher. */
  private Path folder(List<Path> papers) {
    Path usual = papers.equals(List.of(Home.seeds())) ? Home.charts() : Path.of("charts");
    return Optional.ofNullable(folder).orElse(usual);
  }

  /** Refuses, before anything is counted, a folder that could not be written into. */
  void prepare(List<Path> papers) {
    if (kind != Kind.NONE) {
      WritableFolder.require(folder(papers), "--out", "pictures", "--pictures none draws none");
    }
  }

  boolean areWanted() {
    return kind != Kind.NONE;
  }

  /**
   * Draws charts, and says where.
   *
   * @param prefix of the names of their files
   */
  void write(
      String prefix,
      List<NamedChart> charts,
      Provenance provenance,
      List<Path> papers,
      Console console) {
    Path into = folder(papers);
    createFolder(into);
    List<String> names = new ArrayList<>();
    for (NamedChart chart : charts) {
      String name = prefix + "-" + chart.name();
      Picture picture = chart.chart().picture();
      for (String ending : kind.endings()) {
        picture.write(into.resolve(name + "." + ending), provenance);
      }
      names.add(name);
    }
    console.say(
        "drew %s into %s: %s"
            .formatted(Plural.counted(names.size(), "chart"), into, String.join(", ", names)));
  }

  private static void createFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot create the folder " + folder, e);
    }
  }

  /** What labels are called, and in which order they take their colours. */
  Naming naming(Taxonomy taxonomy) {
    List<Label> order = taxonomy.entries().stream().map(Taxonomy.Entry::label).toList();
    if (language == null) {
      return new Naming(Language.EN, Label::name, order);
    }
    Function<Label, String> names =
        label ->
            taxonomy
                .find(label.name())
                .map(entry -> entry.names().get(language))
                .orElse(label.name());
    return new Naming(language, names, order);
  }

  /** The options of a command that were given, as a line to draw the same again. */
  static String settings(CommandSpec spec, List<String> options) {
    ParseResult words = spec.commandLine().getParseResult();
    return options.stream()
        .filter(words::hasMatchedOption)
        .map(name -> setting(words.matchedOption(name)))
        .collect(Collectors.joining("", spec.name(), ""));
  }

  private static String setting(OptionSpec option) {
    String values = String.join(",", option.originalStringValues());
    return " " + option.longestName() + (option.typeInfo().isBoolean() ? "" : " " + values);
  }
}
