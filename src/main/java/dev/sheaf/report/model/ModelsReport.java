package dev.sheaf.report.model;

import dev.sheaf.classify.LabelSelection;
import dev.sheaf.corpus.Facet;
import dev.sheaf.inspect.ModelFacts;
import dev.sheaf.inspect.StoredVersion;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Screen;
import dev.sheaf.report.Screen.Emphasis;
import dev.sheaf.report.Table;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Prints the versions in a store: one line for each, or everything about one.
 *
 * @param versions in the order in which they are told
 */
public record ModelsReport(List<StoredVersion> versions) {
  static final String NOT_SAID = "-";

  public ModelsReport {
    versions = List.copyOf(versions);
  }

  /** Writes a line for each; what is wrong with damaged ones stands below. */
  public void writeTable(Appendable out) throws IOException {
    List<Table.Column> columns =
        List.of(
            Table.Column.words("version"),
            Table.Column.answers(""),
            Table.Column.numbers("papers"),
            Table.Column.words("from"),
            Table.Column.words("to"),
            Table.Column.numbers("topics"),
            Table.Column.numbers("themes"),
            Table.Column.numbers("accuracy"),
            Table.Column.numbers("macro-F1"),
            Table.Column.numbers("KB"));
    new Table(columns, versions.stream().map(ModelsReport::row).toList())
        .write(Table.Style.TEXT, out);
    for (StoredVersion version : versions) {
      if (version.damage().isPresent()) {
        String damage = version.name() + " is damaged: " + version.damage().get();
        Screen.write(damage, Emphasis.WARNING, out);
        out.append('\n');
      }
    }
  }

  private static List<String> row(StoredVersion version) {
    Optional<ModelFacts> facts = version.facts();
    return List.of(
        version.name(),
        state(version),
        facts.map(f -> count(f.papers())).orElse(NOT_SAID),
        facts.flatMap(ModelFacts::from).orElse(NOT_SAID),
        facts.flatMap(ModelFacts::to).orElse(NOT_SAID),
        facts.map(f -> Numbers.count(f.learned(Facet.TOPIC))).orElse(NOT_SAID),
        facts.map(f -> Numbers.count(f.learned(Facet.THEME))).orElse(NOT_SAID),
        facts.map(f -> score(f.score(Facet.TOPIC, "accuracy"))).orElse(NOT_SAID),
        facts.map(f -> score(f.score(Facet.TOPIC, "macroF1"))).orElse(NOT_SAID),
        kilobytes(version));
  }

  private static String state(StoredVersion version) {
    String use = version.isInUse() ? "in use" : "";
    String damaged = version.damage().isPresent() ? "damaged" : "";
    return use + (use.isEmpty() || damaged.isEmpty() ? "" : ", ") + damaged;
  }

  private static String kilobytes(StoredVersion version) {
    return Numbers.count((version.bytes() + 1023) / 1024);
  }

  static String count(OptionalDouble number) {
    return number.isPresent() ? Numbers.count((long) number.getAsDouble()) : NOT_SAID;
  }

  static String score(OptionalDouble score) {
    return score.isPresent() ? Numbers.score(score.getAsDouble()) : NOT_SAID;
  }

  /** Writes all that the manifest of each says, in words. */
  public void writeDetails(Appendable out) throws IOException {
    for (StoredVersion version : versions) {
      Screen.write("version " + version.name(), Emphasis.TITLE, out);
      out.append(version.isInUse() ? ", in use\n" : ", not in use\n");
      if (version.damage().isPresent()) {
        Screen.write("damaged: " + version.damage().get(), Emphasis.WARNING, out);
        out.append('\n');
      }
      if (version.facts().isPresent()) {
        write(version.facts().get(), out);
      }
      out.append("size: ").append(kilobytes(version)).append(" KB\n");
    }
  }

  private static void write(ModelFacts facts, Appendable out) throws IOException {
    out.append("papers: ").append(count(facts.papers()));
    for (Facet facet : Facet.values()) {
      out.append(", ").append(count(facts.papersWith(facet)));
      out.append(" with a ").append(facet.word());
    }
    if (facts.from().isPresent()) {
      out.append(", from ").append(facts.from().get());
      out.append(" to ").append(facts.to().orElse(NOT_SAID));
    }
    out.append("\nterms: ").append(Numbers.count(facts.terms())).append('\n');
    for (Map.Entry<Facet, LabelSelection> facet : facts.manifest().selections().entrySet()) {
      TrainingReport.write(facet.getKey(), facet.getValue(), out);
    }
    writeScores(facts, out);
    out.append("settings: ");
    out.append(
        facts.settings().entrySet().stream()
            .map(setting -> setting.getKey() + " " + setting.getValue())
            .collect(Collectors.joining(", ")));
    out.append('\n');
  }

  private static void writeScores(ModelFacts facts, Appendable out) throws IOException {
    write(facts, Facet.TOPIC, "accuracy", out);
    write(facts, Facet.THEME, "microF1", out);
    if (facts.judged(Facet.TOPIC).isEmpty() && facts.judged(Facet.THEME).isEmpty()) {
      out.append("not measured\n");
    }
  }

  private static void write(ModelFacts facts, Facet facet, String share, Appendable out)
      throws IOException {
    if (facts.judged(facet).isEmpty()) {
      return;
    }
    out.append(facet.word()).append("s measured on ").append(count(facts.judged(facet)));
    out.append(" unseen papers: ").append(share.equals("accuracy") ? share : "micro-F1");
    for (String name : List.of(share, "macroF1")) {
      out.append(name.equals(share) ? " " : "; macro-F1 ").append(score(facts.score(facet, name)));
      if (facts.score(facet, name + "Low").isPresent()) {
        out.append(" (95 % ").append(score(facts.score(facet, name + "Low")));
        out.append(" to ").append(score(facts.score(facet, name + "High"))).append(")");
      }
    }
    out.append('\n');
  }
}
