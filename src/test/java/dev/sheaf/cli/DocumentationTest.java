package dev.sheaf.cli;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.ShownWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What the pages of the documentation say, as far as a program can tell. */
class DocumentationTest {
  private static final int FRONT_PAGE_BYTES = 9216;
  private static final Pattern COMMAND_IN_THE_INDEX =
      Pattern.compile("(?m)^\\| `\\./sheaf ([a-z]+)`.*\\]\\(([a-zA-Z-]+\\.md)\\)");
  private static final Pattern TYPE =
      Pattern.compile("(?:[a-z]+\\.)*([A-Z]\\w+)(?:[.#](\\w+))?(?:\\(.*\\))?");
  private static final Pattern COMPOUND = Pattern.compile("[A-Z][a-z0-9]+[A-Z].*");
  private static final Pattern BENCHMARK = Pattern.compile("src/bench/run ([a-z]+)");
  private static final Set<String> TYPES_OF_OTHERS =
      Set.of("IllegalArgumentException", "UncheckedIOException", "LibLinearClassificationTrainer");

  @TempDir private Path folder;

  static Stream<String> pagesThatShowOutput() {
    return Page.manual().filter(name -> !Page.of(name).shown().isEmpty());
  }

  /** The commands of a page run one after the other, in a folder of their own. */
  @ParameterizedTest
  @MethodSource("pagesThatShowOutput")
  @DisabledOnOs(OS.WINDOWS)
  void everyCommandPrintsWhatThePageShows(String name) throws Exception {
    Clone clone = Clone.in(folder.toRealPath());

    for (Page.Shown shown : Page.of(name).shown()) {
      Run run = clone.run(atTerminal(shown.command()));

      assertThat(run.code()).as(shown.command() + "\n" + run.err()).isZero();
      assertThat(shown.isOf(run.out()))
          .as("$ %s\n%s\nis shown as\n%s", shown.command(), run.out(), shown.output())
          .isTrue();
    }
  }

  /** What classify prints for people differs from what it prints for programs. */
  private static String atTerminal(String command) {
    boolean isForPeople = command.startsWith("./sheaf classify ") && !command.contains("--json");
    return isForPeople ? "COLUMNS=80 " + command : command;
  }

  @Test
  void theFrontPageIsShort() throws IOException {
    assertThat(Files.size(Path.of("README.md"))).isLessThanOrEqualTo(FRONT_PAGE_BYTES);
  }

  @Test
  void theFrontPageLeadsToEveryPage() {
    assertThat(Page.of("README.md").links())
        .containsAll(Page.manual().filter(name -> !name.equals("README.md")).toList());
  }

  @Test
  void everyLinkLeadsToAFileAndAHeading() {
    assertThat(Page.all())
        .allSatisfy(
            page -> assertThat(page.links()).allSatisfy(link -> assertLeadsSomewhere(page, link)));
  }

  private static void assertLeadsSomewhere(Page page, String link) {
    String[] halves = link.split("#", 2);
    Path target =
        halves[0].isEmpty() ? page.file() : page.file().resolveSibling(halves[0]).normalize();
    assertThat(target).exists();
    if (halves.length == 2) {
      assertThat(Page.of(target.toString()).anchors()).as(link).contains(halves[1]);
    }
  }

  @Test
  void everyCallInABlockIsUnderstood() {
    List<String> calls = Page.all().flatMap(page -> page.calls().stream()).distinct().toList();

    assertThat(calls).hasSizeGreaterThan(20).allSatisfy(DocumentationTest::assertUnderstood);
  }

  private static void assertUnderstood(String call) {
    String[] words =
        Pattern.compile("(?:\"[^\"]*\"|[^\"\\s])+")
            .matcher(call)
            .results()
            .skip(1)
            .map(word -> word.group().replace("\"", ""))
            .toArray(String[]::new);
    assertThatCode(() -> line(words).parseArgs(words)).as(call).doesNotThrowAnyException();
  }

  private static CommandLine line(String... words) {
    ShownWriter nowhere = new ShownWriter(new PrintWriter(new StringWriter()));
    return SheafCommand.commandLine(new Console(nowhere, nowhere), words);
  }

  @Test
  void callsStandInFencedBlocksWhereTheyAreHeldTrue() {
    assertThat(Page.all().filter(page -> page.prose().contains("\n    ./sheaf"))).isEmpty();
  }

  @Test
  void everyOptionThatIsNamedExists() {
    Set<String> known = new TreeSet<>();
    line().getSubcommands().values().forEach(command -> known.addAll(options(command)));

    assertThat(Page.manual().map(Page::of))
        .allSatisfy(page -> assertThat(known).as(page.toString()).containsAll(page.options()));
  }

  private static List<String> options(CommandLine command) {
    return command.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
  }

  @Test
  void everyCommandAndEachOfItsOptionsHasItsPage() {
    Page index = Page.of("docs/README.md");
    Map<String, String> pages =
        COMMAND_IN_THE_INDEX
            .matcher(index.text())
            .results()
            .collect(toMap(found -> found.group(1), found -> found.group(2)));
    Map<String, CommandLine> commands = line().getSubcommands();

    assertThat(pages.keySet()).hasSameElementsAs(commands.keySet());
    pages.forEach(
        (command, page) ->
            assertThat(Stream.of(index, Page.of("docs/" + page)))
                .as(command)
                .satisfies(
                    both ->
                        assertThat(both.stream().flatMap(found -> found.options().stream()))
                            .containsAll(options(commands.get(command)))));
  }

  @Test
  void everyTypeThatTheMapNamesExists() throws IOException {
    Map<String, String> sources = sources();

    assertThat(Page.of("ARCHITECTURE.md").inBackticks())
        .allSatisfy(name -> assertIsKnown(name, sources));
  }

  @Test
  void everyTypeThatAPageNamesExists() throws IOException {
    Map<String, String> sources = sources();

    assertThat(Page.manual().flatMap(name -> Page.of(name).inBackticks().stream()))
        .filteredOn(name -> COMPOUND.matcher(name).matches())
        .allSatisfy(name -> assertIsKnown(name, sources));
  }

  private static void assertIsKnown(String name, Map<String, String> sources) {
    var found = TYPE.matcher(name);
    if (found.matches() && !TYPES_OF_OTHERS.contains(found.group(1))) {
      assertThat(sources).containsKey(found.group(1));
      if (found.group(2) != null) {
        assertThat(sources.get(found.group(1))).as(name).containsPattern("\\b" + found.group(2));
      }
    }
  }

  /** The text of each source file by the name of its type. */
  private static Map<String, String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .filter(file -> file.toString().matches(".*[A-Z]\\w+\\.java"))
          .map(file -> Page.of(file.toString()))
          .collect(
              toMap(
                  page -> page.file().getFileName().toString().replace(".java", ""),
                  Page::text,
                  String::concat));
    }
  }

  @Test
  void everyBenchmarkThatAPageNamesExists() {
    Stream<String> named =
        Page.all()
            .flatMap(page -> BENCHMARK.matcher(page.text()).results())
            .map(found -> found.group(1) + ".sh")
            .distinct();

    assertThat(named)
        .hasSizeGreaterThan(10)
        .allSatisfy(name -> assertThat(Path.of("src/bench/sh", name)).exists());
  }
}
