package dev.sheaf;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {
  private static final String FRONT_DOOR = "dev.sheaf";
  private static final String ROOT = FRONT_DOOR + ".";

  /** The one line that the house stands in: a package uses only those before it. */
  private static final List<String> LINE =
      List.of(
          """
          error io json math text text.hanlp corpus taxonomy subtopic
          read.entry read.record read.reference read.feed read.paper read.yaml
          read.markdown read.format read
          feature classify classify.neighbour classify.descent classify.calibrate classify.tribuo
          evaluate.split evaluate evaluate.clustering
          phrase cluster cluster.map cluster.smile proposal
          trend.statistics trend.path trend.quantify trend
          model adapt train store inspect
          writeback retrain audit review
          report report.digest report.classify report.evaluation report.model report.cluster
          report.retrain report.trend run dev.sheaf
          chart.surface chart.page chart.words chart.trend chart.cluster chart.evaluation
          cli.terminal cli.option cli.command cli
          """
              .trim()
              .split("\\s+"));

  private static final Set<String> MAY_TOUCH_FILES =
      Set.of(
          "io",
          "taxonomy",
          "subtopic",
          "read",
          "store",
          "inspect",
          "writeback",
          "run",
          "chart.surface",
          "chart.page",
          "cli.option",
          "cli.command");

  /** Ways of doing things that programs of {@code src/bench} hold against each other. */
  private static final Set<String> COMPARED_BY_BENCHMARKS =
      Set.of(
          "AuditTraining",
          "CoherentTerms",
          "ExpectationMaximization",
          "KeyTerms",
          "LabelError",
          "LabelErrors",
          "Quantifier");

  private static final int MOST_TYPES = 35;

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.sheaf");

  @Test
  void aPackageUsesOnlyThoseBeforeItInTheLine() {
    for (int i = 0; i < LINE.size() - 1; i++) {
      String[] later =
          LINE.subList(i + 1, LINE.size()).stream().map(name -> ROOT + name).toArray(String[]::new);

      noClasses()
          .that(resideInAPackage(full(LINE.get(i))))
          .should()
          .dependOnClassesThat(resideInAnyPackage(later))
          .check(CODE);
    }
  }

  @Test
  void theMapShowsThePackagesInTheirLine() throws IOException {
    List<String> shown =
        Files.readAllLines(Path.of("ARCHITECTURE.md")).stream()
            .filter(row -> row.startsWith("| `"))
            .map(row -> row.split("\\|", 3)[1])
            .flatMap(cell -> Pattern.compile("`([^`]+)`").matcher(cell).results())
            .map(name -> name.group(1))
            .toList();

    assertThat(shown).containsExactlyElementsOf(LINE);
  }

  @Test
  void everyPackageThatIsNotExportedSaysSo() {
    Set<String> exported = Set.of(FRONT_DOOR, "corpus", "error");

    assertThat(LINE.stream().filter(name -> !exported.contains(name)))
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(Path.of("src/main/java", full(name).replace('.', '/')))
                    .satisfies(ArchitectureTest::saysThatItIsInternal));
  }

  private static void saysThatItIsInternal(Path folder) {
    assertThat(folder.resolve("package-info.java"))
        .content()
        .contains("Internal: may change at any time.");
  }

  @Test
  void everyClassHasItsPlaceInTheLine() {
    assertThat(CODE.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(LINE.stream().map(ArchitectureTest::full).toList());
  }

  @Test
  void noPackageHasMoreTypesThanOneCanKnow() {
    Map<String, Long> sizes =
        CODE.stream()
            .filter(ArchitectureTest::isTopLevel)
            .collect(groupingBy(JavaClass::getPackageName, counting()));

    assertThat(sizes.values()).isNotEmpty().allMatch(types -> types <= MOST_TYPES);
  }

  @Test
  void nothingIsPublicThatNoOtherPackageUses() {
    Set<JavaClass> used =
        CODE.stream()
            .flatMap(user -> user.getDirectDependenciesFromSelf().stream())
            .filter(ArchitectureTest::leadsToAnotherPackage)
            .map(dependency -> topLevel(dependency.getTargetClass()))
            .collect(Collectors.toSet());
    Set<JavaClass> named = typesInSignaturesOf(used);

    assertThat(CODE.stream().filter(ArchitectureTest::isTopLevel))
        .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filteredOn(type -> !type.getPackageName().equals(FRONT_DOOR))
        .filteredOn(type -> !used.contains(type) && !named.contains(type))
        .extracting(JavaClass::getSimpleName)
        .allMatch(name -> name.equals("Main") || COMPARED_BY_BENCHMARKS.contains(name));
  }

  @ParameterizedTest
  @CsvSource({
    "org.tribuo.., classify.tribuo",
    "com.oracle.labs.., classify.tribuo",
    "de.bwaldvogel.., classify.tribuo",
    "smile.., cluster.smile",
    "org.ejml.., math",
    "com.fasterxml.jackson.., json",
    "org.apache.commons.csv.., io read.format",
    "org.mozilla.., io",
    "org.jsoup.., read.entry read.record read.feed read.paper read.markdown",
    "org.snakeyaml.., read.yaml",
    "org.apache.pdfbox.., read.paper",
    "com.hankcs.., text.hanlp",
    "org.jfree.., chart.page chart.evaluation",
    "java.awt.., chart.surface chart.page chart.trend chart.cluster chart.evaluation",
    "javax.imageio.., chart.surface",
    "picocli.., cli cli.terminal cli.option cli.command",
    "me.tongfei.., cli.terminal",
  })
  void eachLibraryHasOneDoor(String library, String doors) {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages(Arrays.stream(doors.split(" "))))
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .check(CODE);
  }

  @Test
  void onlyTheCommandLineTalksToTheTerminalOrEndsTheProcess() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CODE);
  }

  /** Offline by construction: no connection, no other program, no code or objects from data. */
  @Test
  void nothingIsFetchedStartedOrRevived() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net..", "java.rmi..", "javax.naming..", "javax.script..")
                .and(not(belongToAnyOf(URI.class))))
        .orShould()
        .dependOnClassesThat(
            belongToAnyOf(
                Process.class, ProcessBuilder.class, ObjectInputStream.class, ClassLoader.class))
        .check(CODE);
  }

  @Test
  void filesAreTouchedOnlyAtTheEnds() {
    String[] middle = packages(LINE.stream().filter(name -> !MAY_TOUCH_FILES.contains(name)));

    noClasses()
        .that(resideInAnyPackage(middle))
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Files.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(java.io.File.class)
        .check(CODE);
  }

  private static String[] packages(Stream<String> names) {
    return names.map(ArchitectureTest::full).toArray(String[]::new);
  }

  private static String full(String name) {
    return name.equals(FRONT_DOOR) ? name : ROOT + name;
  }

  private static boolean isTopLevel(JavaClass type) {
    return type.getEnclosingClass().isEmpty() && !type.getSimpleName().equals("package-info");
  }

  private static boolean leadsToAnotherPackage(Dependency dependency) {
    return !dependency
        .getOriginClass()
        .getPackageName()
        .equals(dependency.getTargetClass().getBaseComponentType().getPackageName());
  }

  private static JavaClass topLevel(JavaClass type) {
    JavaClass top = type.getBaseComponentType();
    while (top.getEnclosingClass().isPresent()) {
      top = top.getEnclosingClass().get();
    }
    return top;
  }

  /** Types that a public method of one of these takes or gives. */
  private static Set<JavaClass> typesInSignaturesOf(Set<JavaClass> types) {
    return types.stream()
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .flatMap(
            method ->
                Stream.concat(
                    Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream()))
        .map(ArchitectureTest::topLevel)
        .collect(Collectors.toSet());
  }
}
