package dev.sheaf;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {
  private static final String ROOT = "dev.sheaf.";
  private static final String PIPELINE =
      "error json text corpus source feature classify evaluate phrase cluster trend model retrain audit review report"
          + " chart cli";
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.sheaf");

  @Test
  void aPackageUsesOnlyThoseBeforeItInThePipeline() {
    List<String> packages =
        Arrays.stream(PIPELINE.split(" ")).map(name -> ROOT + name + "..").toList();
    for (int i = 0; i < packages.size() - 1; i++) {
      String[] later = packages.subList(i + 1, packages.size()).toArray(String[]::new);

      noClasses()
          .that(resideInAPackage(packages.get(i)))
          .should()
          .dependOnClassesThat(resideInAnyPackage(later))
          .check(CODE);
    }
  }

  @Test
  void everyClassHasItsPlaceInThePipeline() {
    String[] known =
        Arrays.stream(PIPELINE.split(" ")).map(name -> ROOT + name + "..").toArray(String[]::new);

    noClasses().should().resideOutsideOfPackages(known).check(CODE);
  }

  @ParameterizedTest
  @CsvSource({
    "org.tribuo.., classify.tribuo",
    "com.oracle.labs.., classify.tribuo",
    "de.bwaldvogel.., classify.tribuo",
    "smile.., cluster.smile",
    "org.ejml.., cluster.ejml",
    "com.fasterxml.jackson.., json",
    "org.apache.commons.csv.., source",
    "com.hankcs.., text.hanlp",
    "org.jfree.., chart",
    "java.awt.., chart",
    "javax.imageio.., chart",
    "picocli.., cli",
    "me.tongfei.., cli",
  })
  void eachLibraryHasOneDoor(String library, String door) {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + door + "..")
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

  @Test
  void filesAreTouchedOnlyAtTheEnds() {
    noClasses()
        .that(
            resideInAnyPackage(
                Arrays.stream(
                        "error json text corpus feature classify evaluate phrase cluster audit report"
                            .split(" "))
                    .map(name -> ROOT + name + "..")
                    .toArray(String[]::new)))
        .should()
        .dependOnClassesThat()
        .areAssignableTo(java.nio.file.Files.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(java.io.File.class)
        .check(CODE);
  }
}
