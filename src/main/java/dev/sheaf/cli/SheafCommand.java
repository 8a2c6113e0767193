package dev.sheaf.cli;

import dev.sheaf.cli.command.AuditCommand;
import dev.sheaf.cli.command.ClassifyCommand;
import dev.sheaf.cli.command.ClusterCommand;
import dev.sheaf.cli.command.EvaluateCommand;
import dev.sheaf.cli.command.LabelCommand;
import dev.sheaf.cli.command.LabelsCommand;
import dev.sheaf.cli.command.ModelsCommand;
import dev.sheaf.cli.command.ReadCommand;
import dev.sheaf.cli.command.RetrainCommand;
import dev.sheaf.cli.command.ReviewCommand;
import dev.sheaf.cli.command.SubtopicsCommand;
import dev.sheaf.cli.command.TrainCommand;
import dev.sheaf.cli.command.TrendsCommand;
import dev.sheaf.cli.option.OptionValues;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Version;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Spec;

/** The command {@code sheaf}: hands the words of the command line to one class per command. */
@Command(
    name = "sheaf",
    description = "Labels, explores and measures digests of research papers.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Begin with:",
      "  sheaf classify examples/new-abstract.txt",
      "",
      "Exit codes:",
      "  0  done",
      "  1  a mistake in Sheaf",
      "  2  something you can fix; one line says what",
      "  3  retrain found that the new model is worse, and did not use it",
      "",
      "Documentation: README.md and docs/"
    })
final class SheafCommand implements Runnable {
  /** In the order of the help: what most people want comes first. */
  static final List<String> COMMANDS =
      List.of(
          "classify",
          "read",
          "label",
          "train",
          "retrain",
          "trends",
          "cluster",
          "subtopics",
          "audit",
          "review",
          "evaluate",
          "labels",
          "models",
          "help");

  @Spec private CommandSpec spec;

  /** Runs one command and gives its exit code. */
  static int execute(Console console, PrintWriter out, PrintWriter err, String... words) {
    ErrorHandler errors = new ErrorHandler(console);
    CommandLine line =
        commandLine(console, words)
            .setOut(out)
            .setErr(err)
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setUsageHelpWidth(Console.helpWidth())
            .setExecutionExceptionHandler(errors)
            .setParameterExceptionHandler(errors);
    Map<String, CommandLine.IHelpSectionRenderer> sections =
        new HashMap<>(line.getHelpSectionMap());
    sections.put(UsageMessageSpec.SECTION_KEY_FOOTER, SheafCommand::footer);
    return line.setHelpSectionMap(sections).execute(words);
  }

  private static String footer(CommandLine.Help help) {
    UsageMessageSpec usage = help.commandSpec().usageMessage();
    String[] lines =
        Arrays.stream(usage.footer()).map(line -> line.replace("%%", "%")).toArray(String[]::new);
    return HelpFooter.render(lines, usage.width());
  }

  /** With the command that is named first alone; to prepare all takes longer than most answers. */
  static CommandLine commandLine(Console console, String... words) {
    CommandLine line = new CommandLine(new SheafCommand(), new Parts(console));
    boolean oneIsNamed =
        words.length > 0 && !words[0].equals("help") && COMMANDS.contains(words[0]);
    for (String name : oneIsNamed ? List.of(words[0]) : COMMANDS) {
      line.addSubcommand(name, command(name));
    }
    return line.setAbbreviatedOptionsAllowed(false)
        .registerConverter(Path.class, OptionValues::path)
        .registerConverter(LocalDate.class, OptionValues::day)
        .registerConverter(Long.class, OptionValues::whole)
        .registerConverter(long.class, OptionValues::whole);
  }

  /** Makes the parts that commands are mixed of. */
  private record Parts(Console console) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> part) throws Exception {
      return part == Console.class ? part.cast(console) : CommandLine.defaultFactory().create(part);
    }
  }

  private static Object command(String name) {
    return switch (name) {
      case "read" -> new ReadCommand();
      case "train" -> new TrainCommand();
      case "retrain" -> new RetrainCommand();
      case "classify" -> new ClassifyCommand();
      case "evaluate" -> new EvaluateCommand();
      case "labels" -> new LabelsCommand();
      case "label" -> new LabelCommand();
      case "trends" -> new TrendsCommand();
      case "cluster" -> new ClusterCommand();
      case "subtopics" -> new SubtopicsCommand();
      case "models" -> new ModelsCommand();
      case "audit" -> new AuditCommand();
      case "review" -> new ReviewCommand();
      case "help" -> new HelpCommand();
      default -> throw new IllegalArgumentException("no command is named " + name);
    };
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
