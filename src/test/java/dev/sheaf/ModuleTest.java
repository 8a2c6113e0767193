package dev.sheaf;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The module is written by hand and compiled late: nothing but this holds it to the code. */
class ModuleTest {
  private static final Path MODULE = Path.of("src/main/module/module-info.java");
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(place -> !place.contains("/dev/sheaf/cli/"))
          .withImportOption(place -> !place.contains("/dev/sheaf/chart/"))
          .importPackages("dev.sheaf");

  @Test
  void theModuleRequiresAllThatTheCodeUses() throws IOException {
    Set<String> used =
        CODE.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .map(Dependency::getTargetClass)
            .map(JavaClass::getBaseComponentType)
            .filter(type -> !type.isPrimitive() && !type.getPackageName().startsWith("dev.sheaf"))
            .map(type -> module(type.reflect()))
            .collect(toCollection(TreeSet::new));
    used.remove("java.base");

    assertThat(declared(MODULE, "requires (?:static )?([a-z.0-9]+);")).containsAll(used);
  }

  @Test
  void whatIsExportedSpeaksOfNothingThatIsNot() throws IOException {
    Set<String> exported = declared(MODULE, "exports ([a-z.]+);");

    Stream<String> hidden =
        CODE.stream()
            .filter(type -> exported.contains(type.getPackageName()) && isSeen(type))
            .flatMap(ModuleTest::signatures)
            .map(JavaClass::getBaseComponentType)
            .filter(type -> !type.isPrimitive())
            .filter(type -> !type.getPackageName().startsWith("java."))
            .filter(type -> !exported.contains(type.getPackageName()))
            .map(JavaClass::getName);

    assertThat(hidden).isEmpty();
  }

  @Test
  void javadocIsMadeOfWhatIsExported() throws IOException {
    Set<String> described = declared(Path.of("pom.xml"), "<include>(dev/sheaf.*)/\\*\\.java<");

    assertThat(described.stream().map(folder -> folder.replace('/', '.')))
        .containsExactlyInAnyOrderElementsOf(declared(MODULE, "exports ([a-z.]+);"));
  }

  private static Set<String> declared(Path file, String what) throws IOException {
    Set<String> found =
        Pattern.compile(what)
            .matcher(Files.readString(file))
            .results()
            .map(match -> match.group(1))
            .collect(toCollection(TreeSet::new));
    assertThat(found).isNotEmpty();
    return found;
  }

  private static String module(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return source == null
        ? type.getModule().getName()
        : ModuleFinder.of(Path.of(source.getLocation().getPath()))
            .findAll()
            .iterator()
            .next()
            .descriptor()
            .name();
  }

  private static boolean isSeen(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ModuleTest::isSeen).orElse(true);
  }

  private static Stream<JavaClass> signatures(JavaClass type) {
    Stream<JavaType> above = Stream.concat(type.getSuperclass().stream(), interfaces(type));
    Stream<JavaClass> members =
        type.getMembers().stream()
            .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
            .flatMap(ModuleTest::types);
    return Stream.concat(
        above.flatMap(parent -> parent.getAllInvolvedRawTypes().stream()), members);
  }

  private static Stream<JavaType> interfaces(JavaClass type) {
    return type.getInterfaces().stream();
  }

  private static Stream<JavaClass> types(JavaMember member) {
    return member instanceof JavaCodeUnit unit
        ? Stream.of(
                unit.getReturnType().getAllInvolvedRawTypes().stream(),
                unit.getParameterTypes().stream()
                    .flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream()),
                unit.getExceptionTypes().stream())
            .flatMap(types -> types)
        : member.getAllInvolvedRawTypes().stream();
  }
}
