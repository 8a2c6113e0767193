package dev.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher beside a jar that is built, with a Java that prints what it is started with. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private static final List<String> TOOLS =
      List.of(
          "sh",
          "find",
          "cksum",
          "sort",
          "cat",
          "readlink",
          "dirname",
          "sed",
          "head",
          "touch",
          "ln",
          "rm",
          "mkdir",
          "mv",
          "nice",
          "sleep",
          "stty");

  @TempDir private Path folder;
  private Path home;
  private Path jdk;
  private Path archive;
  private String options = "";
  private Map<String, String> environment = Map.of();
  private Optional<Path> tools = Optional.empty();

  @BeforeEach
  void build() throws IOException {
    home = Files.createDirectories(folder.resolve("a sheaf")).toRealPath();
    Files.copy(Path.of("sheaf"), home.resolve("sheaf"));
    Files.createDirectories(home.resolve("src/main"));
    Files.writeString(home.resolve("pom.xml"), "");
    Files.createDirectory(home.resolve("target"));
    at(NOW.minusSeconds(60), home.resolve("pom.xml"), home.resolve("src/main"));
    at(NOW, Files.writeString(home.resolve("target/sheaf.jar"), ""));
    archive = home.resolve("target/classes-17.0.1+2.jsa");
    jdk = java("17.0.1");
    // A living process that makes the archive already.
    Files.createSymbolicLink(
        home.resolve("target/.archiving"), Path.of(Long.toString(ProcessHandle.current().pid())));
  }

  private Path java(String version) throws IOException {
    Path java = Files.createDirectories(folder.resolve("java " + version));
    Files.createDirectories(java.resolve("bin"));
    Files.writeString(
        java.resolve("release"),
        "JAVA_RUNTIME_VERSION=\"%s+2\"\nJAVA_VERSION=\"%s\"\n".formatted(version, version));
    for (String program : List.of("java", "javac")) {
      program(java.resolve("bin").resolve(program), "echo \"$@\"");
    }
    return java;
  }

  private static void at(Instant time, Path... files) throws IOException {
    for (Path file : files) {
      Files.setLastModifiedTime(file, FileTime.from(time));
    }
  }

  @ParameterizedTest
  @CsvSource({"xterm, '', true", "xterm, 1, false", "dumb, '', false", "'', '', false"})
  void coloursAreForTerminalsThatHaveThemAndUsersWhoWantThem(
      String terminal, String noColour, boolean coloured) throws IOException, InterruptedException {
    environment = Map.of("TERM", terminal, "NO_COLOR", noColour);

    Run run = start(home.resolve("sheaf"), "labels");

    assertThat(run.out()).contains("-Dsheaf.coloured=" + coloured + " ");
  }

  @Test
  void whatIsNoTerminalHasNoWidth() throws IOException, InterruptedException {
    Run run = start(home.resolve("sheaf"), "labels");

    assertThat(run.out()).contains("-Dsheaf.columns=0 -Dsheaf.errorColumns=0 ");
  }

  private Run start(Path launcher, String... words) throws IOException, InterruptedException {
    List<String> command = Stream.concat(Stream.of(launcher.toString()), Stream.of(words)).toList();
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().put("SHEAF_JAVA_OPTS", options);
    tools.ifPresent(only -> builder.environment().put("PATH", only.toString()));
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, err);
  }

  @Test
  void anArchiveNewerThanTheJarIsUsed() throws IOException, InterruptedException {
    at(NOW.plusSeconds(60), Files.writeString(archive, "classes"));

    Run run = start(home.resolve("sheaf"), "classify", "a b");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("-XX:SharedArchiveFile=" + archive)
        .endsWith(" dev.sheaf.cli.Main classify a b\n");
  }

  @Test
  void anArchiveOfAnotherJarIsLeftOut() throws IOException, InterruptedException {
    at(NOW.minusSeconds(1), Files.writeString(archive, "classes"));

    Run run = start(home.resolve("sheaf"), "--version");

    assertThat(run.out()).doesNotContain("Archive").endsWith(" dev.sheaf.cli.Main --version\n");
  }

  @Test
  void anArchiveThatCouldNotBeMadeIsLeftOut() throws IOException, InterruptedException {
    at(NOW.plusSeconds(60), Files.writeString(archive, ""));

    assertThat(start(home.resolve("sheaf"), "--version").out()).doesNotContain("Archive");
  }

  @Test
  void anArchiveOfAnotherJavaIsLeftOut() throws IOException, InterruptedException {
    at(NOW.plusSeconds(60), Files.writeString(archive, "classes"));
    start(home.resolve("sheaf"), "--version");

    jdk = java("25.0.1");

    assertThat(start(home.resolve("sheaf"), "--version").out()).doesNotContain("Archive");
  }

  @Test
  void whatLearnsOrLabelsIsOptimisedLate() throws IOException, InterruptedException {
    assertThat(start(home.resolve("sheaf"), "train").out()).contains("-XX:Tier4");
    assertThat(start(home.resolve("sheaf"), "classify").out()).contains("-XX:Tier4");
    assertThat(start(home.resolve("sheaf"), "--version").out()).doesNotContain("-XX:Tier4");
  }

  @Test
  void aHeapThatIsBoundedBeginsAsJavaWantsIt() throws IOException, InterruptedException {
    assertThat(start(home.resolve("sheaf"), "train").out()).contains("-Xms");

    options = "-Xmx300m";

    assertThat(start(home.resolve("sheaf"), "train").out())
        .contains(" -Xmx300m ")
        .doesNotContain("-Xms");
  }

  @Test
  void aJavaThatIsTooOldIsRefusedInOneLine() throws IOException, InterruptedException {
    jdk = java("11.0.2");

    Run run = start(home.resolve("sheaf"), "--version");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "sheaf: Java 11 found at %s/bin/java: Sheaf needs Java 17 or later\n".formatted(jdk));
  }

  @Test
  void aSymbolicLinkFindsItsWayHome() throws IOException, InterruptedException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a sheaf", "sheaf"));

    Run run = start(link, "--version");

    assertThat(run.out()).contains("-Dsheaf.home=" + home + " ");
  }

  /** What the launcher asks for, without Maven. */
  private void givenToolsOnly() throws IOException {
    Path only = Files.createDirectory(folder.resolve("tools"));
    for (String tool : TOOLS) {
      Path found =
          Stream.of("/usr/bin", "/bin")
              .map(place -> Path.of(place, tool))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow();
      program(only.resolve(tool), "exec " + found + " \"$@\"");
    }
    tools = Optional.of(only);
  }

  private void givenMaven() throws IOException {
    program(
        tools.orElseThrow().resolve("mvn"),
        "printf '\\033[1mbuilt %s\\033[0m\\n' \"$*\"\n: >target/sheaf.jar");
  }

  private static void program(Path file, String lines) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + lines + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Path givenSource(String text) throws IOException {
    Path source = Files.writeString(home.resolve("src/main/A.java"), text);
    at(Instant.now().plusSeconds(60), source);
    return source;
  }

  @Test
  void changedSourcesAreBuiltWithoutColours() throws IOException, InterruptedException {
    givenToolsOnly();
    givenMaven();
    givenSource("class A {}");

    Run run = start(home.resolve("sheaf"), "--version");

    assertThat(run.err())
        .startsWith("sheaf: the sources are newer than the jar, building")
        .contains("built -B -q ")
        .doesNotContain("\u001b");
    assertThat(run.out()).endsWith(" dev.sheaf.cli.Main --version\n");
  }

  @Test
  void sourcesThatMerelyLookNewerAreNotBuiltAgain() throws IOException, InterruptedException {
    givenToolsOnly();
    givenMaven();
    Path source = givenSource("class A {}");
    start(home.resolve("sheaf"), "--version");
    at(Instant.now().plusSeconds(120), source);

    Run run = start(home.resolve("sheaf"), "--version");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).endsWith(" dev.sheaf.cli.Main --version\n");
  }

  @Test
  void withoutMavenTheOldJarIsUsedAndItIsSaid() throws IOException, InterruptedException {
    givenToolsOnly();
    givenSource("class A {}");

    Run run = start(home.resolve("sheaf"), "--version");

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "sheaf: the sources are newer than the jar, but no Maven found: Sheaf is built with Maven,"
                + " version 3.8 or later (the command mvn); the old jar is used\n");
    assertThat(run.out()).endsWith(" dev.sheaf.cli.Main --version\n");
  }

  @Test
  void withoutMavenAndWithoutAJarNothingCanBeStarted() throws IOException, InterruptedException {
    givenToolsOnly();
    Files.delete(home.resolve("target/sheaf.jar"));

    Run run = start(home.resolve("sheaf"), "--version");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).singleElement().asString().contains("no Maven found");
  }
}
