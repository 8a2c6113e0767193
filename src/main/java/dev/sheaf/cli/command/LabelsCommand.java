package dev.sheaf.cli.command;

import dev.sheaf.cli.option.FacetConverter;
import dev.sheaf.cli.option.StoreOption;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Progress;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.error.BadInputException;
import dev.sheaf.inspect.LabelCatalogue;
import dev.sheaf.inspect.LabelProfile;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.report.model.LabelsJson;
import dev.sheaf.report.model.LabelsReport;
import dev.sheaf.store.SavedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "labels",
    mixinStandardHelpOptions = true,
    description = "Shows the labels of the model: papers, names, definitions, strongest words.",
    footer = {
      "",
      "Prints one line per label. If you name a label, in any spelling and either language, it prints",
      "everything about it, with the words for and against. If there is no model, one is trained on the",
      "seeds first.",
      "",
      "Examples:",
      "  sheaf labels --facet topic",
      "  sheaf labels 智能体"
    })
public final class LabelsCommand implements Runnable {
  @Mixin private Console console;
  @Mixin private StoreOption model;

  @Parameters(
      paramLabel = "LABEL",
      arity = "0..*",
      description = "Labels to show in full. Default: a line for each label.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--facet",
      paramLabel = "FACET",
      converter = FacetConverter.class,
      description = "Show only topics (topic) or only themes (theme).")
  private Facet facet;

  @Option(names = "--json", description = "Print one JSON object per label.")
  private boolean json;

  @Override
  public void run() {
    try (Progress progress = console.progress()) {
      SavedModel saved = model.load(progress);
      progress.finish();
      LabelCatalogue catalogue = LabelCatalogue.of(saved);
      List<LabelProfile> found =
          names.isEmpty()
              ? catalogue.labels()
              : names.stream().map(name -> find(name, catalogue)).toList();
      List<LabelProfile> shown =
          found.stream().filter(label -> facet == null || label.facet() == facet).toList();
      if (shown.isEmpty() && !found.isEmpty()) {
        throw new BadInputException(
            "expected labels of the facet " + facet.word() + ", found none of that facet");
      }
      print(shown);
    }
  }

  private static LabelProfile find(String name, LabelCatalogue catalogue) {
    Optional<LabelProfile> found = catalogue.find(name);
    if (found.isEmpty()) {
      List<Label> near = catalogue.near(name);
      throw new BadInputException(
          "expected a label, found \"%s\"%s"
              .formatted(
                  name,
                  near.isEmpty()
                      ? "; sheaf labels lists them"
                      : ", perhaps "
                          + near.stream().map(Label::name).collect(Collectors.joining(" or "))));
    }
    return found.get();
  }

  private void print(List<LabelProfile> labels) {
    if (json) {
      labels.forEach(label -> console.out().print(JsonPrinter.line(LabelsJson.of(label)) + "\n"));
    } else if (names.isEmpty()) {
      console.print(out -> new LabelsReport(labels).writeTable(out));
    } else {
      console.print(out -> new LabelsReport(labels).writeDetails(out));
    }
  }
}
