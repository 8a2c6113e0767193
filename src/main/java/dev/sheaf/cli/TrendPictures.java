package dev.sheaf.cli;

import dev.sheaf.chart.NamedChart;
import dev.sheaf.chart.Naming;
import dev.sheaf.chart.Picture;
import dev.sheaf.chart.Provenance;
import dev.sheaf.chart.TrendCharts;
import dev.sheaf.chart.TrendView;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import dev.sheaf.model.Manifest;
import dev.sheaf.report.Numbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Where and how trends are drawn. */
final class TrendPictures {
  private static final List<String> SETTINGS =
      List.of("--facet", "--by", "--labels", "--top", "--given", "--as-of", "--lang");

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

    /** By their words. */
    private static final class Converter implements ITypeConverter<Kind> {
      @Override
      public Kind convert(String word) {
        return Arrays.stream(values())
            .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
            .findFirst()
            .orElseThrow(
                () ->
                    new TypeConversionException("expected png, svg, both or none, found " + word));
      }
    }
  }

  /** The language of names and words. */
  private static final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String word) {
      return Arrays.stream(Language.values())
          .filter(language -> language.code().equals(word))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("expected zh or en, found " + word));
    }
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write the pictures into this folder, each with its numbers beside it. Default: charts/, of"
              + " the seeds that beside the launcher.")
  private Path folder;

  @Option(
      names = "--pictures",
      paramLabel = "KIND",
      converter = Kind.Converter.class,
      defaultValue = "png",
      description = "What pictures are written as: png, svg, both, none. Default: png.")
  private Kind kind;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      converter = LanguageConverter.class,
      description =
          "The language of the pictures' words, and of labels as far as the taxonomy names them: zh"
              + " or en. Default: English words, labels as the digest writes them.")
  private Language language;

  /** Only the pictures of the seeds belong beside the launcher. */
  private Path folder(List<Path> papers) {
    Path usual = papers.equals(List.of(Home.seeds())) ? Home.charts() : Path.of("charts");
    return Optional.ofNullable(folder).orElse(usual);
  }

  /** Refuses, before anything is counted, a folder that could not be written into. */
  void prepare(List<Path> papers) {
    Path existing = folder(papers).toAbsolutePath();
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (kind != Kind.NONE && existing != null) {
      if (!Files.isDirectory(existing)) {
        throw new BadInputException(
            "--out: expected a folder for pictures, found the file " + existing);
      }
      if (!Files.isWritable(existing)) {
        throw new BadInputException("--out: cannot write into " + existing);
      }
    }
  }

  boolean areWanted() {
    return kind != Kind.NONE;
  }

  /**
   * Draws trends, and says where.
   *
   * @param countedBy the fingerprint of the papers of the model that counted some, if one did
   */
  void write(
      TrendView view,
      Facet facet,
      Corpus corpus,
      List<Path> papers,
      Optional<String> countedBy,
      Talk talk) {
    Path into = folder(papers);
    Provenance provenance =
        new Provenance(Version.sheaf(), Manifest.fingerprint(corpus), settings(countedBy));
    createFolder(into);
    List<String> names = new ArrayList<>();
    for (NamedChart chart : TrendCharts.of(view)) {
      String name = facet.word() + "-" + chart.name();
      Picture picture = chart.chart().picture();
      for (String ending : kind.endings()) {
        picture.write(into.resolve(name + "." + ending), provenance);
      }
      names.add(name);
    }
    talk.say(
        "drew %s into %s: %s"
            .formatted(Numbers.counted(names.size(), "chart"), into, String.join(", ", names)));
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

  /** What changes a picture: not where papers, models and pictures are kept. */
  private String settings(Optional<String> countedBy) {
    ParseResult words = spec.commandLine().getParseResult();
    return SETTINGS.stream()
        .filter(words::hasMatchedOption)
        .map(name -> setting(words.matchedOption(name)))
        .collect(
            Collectors.joining(
                "",
                "trends",
                countedBy.map(papers -> "; others counted by a model of " + papers).orElse("")));
  }

  private static String setting(OptionSpec option) {
    String values = String.join(",", option.originalStringValues());
    return " " + option.longestName() + (option.typeInfo().isBoolean() ? "" : " " + values);
  }
}
