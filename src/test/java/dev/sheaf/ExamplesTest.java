package dev.sheaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {
  private static final Path EXAMPLES = Path.of("examples/java");
  private static final Path PAGE = Path.of("docs/library.md");

  @TempDir private Path classes;

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void thereAreExamples() throws IOException {
    assertThat(names()).hasSizeGreaterThanOrEqualTo(6).allMatch(name -> name.matches("E\\d\\d.*"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void thePageShowsTheProgramAndWhatItPrints(String name) throws Exception {
    String program = Files.readString(EXAMPLES.resolve(name + ".java"));

    assertThat(Files.readString(PAGE))
        .contains("```java\n" + program + "```\n\n```\n" + output(name) + "```\n");
  }

  @Test
  void theFrontPageShowsLinesOfTheFirstProgramAndWhatItPrints() throws Exception {
    String program = Files.readString(EXAMPLES.resolve("E01ClassifyAString.java"));
    String page = Files.readString(Path.of("README.md"));
    String shown =
        page.substring(page.indexOf("```java\n") + "```java\n".length()).split("```", 2)[0];

    assertThat(shown.lines().filter(line -> !line.isBlank()))
        .hasSizeGreaterThan(2)
        .allSatisfy(line -> assertThat(program).contains(line.strip()));
    assertThat(page).contains("It prints `" + output("E01ClassifyAString").strip() + "`.");
  }

  private String output(String name) throws Exception {
    compile(name);
    PrintStream before = System.out;
    var printed = new ByteArrayOutputStream();
    try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private void compile(String name) {
    List<String> arguments =
        List.of(
            "-Xlint:all,-processing",
            "-Werror",
            "--release",
            "17",
            "-encoding",
            "UTF-8",
            "-proc:none",
            "-classpath",
            System.getProperty("java.class.path"),
            "-d",
            classes.toString(),
            EXAMPLES.resolve(name + ".java").toString());

    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));

    assertThat(code).as("what the compiler says of " + name).isZero();
  }
}
