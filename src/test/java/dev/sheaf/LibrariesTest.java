package dev.sheaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.error.Location;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonParser;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line needs at run time, by the bill of materials that the build makes. */
class LibrariesTest {
  private static final Path BILL = Path.of("target/sheaf-sbom.json");
  private static final int MOST = 30;
  private static final String NO_BILL = "Maven makes no bill of materials offline";

  /** Compiled into the jar. */
  private static final String INSIDE = "picocli";

  /** Names in that list that the bill writes in another way, or that the host brings. */
  private static final Set<String> OTHERS =
      Set.of("sheaf", "slf4j-simple", "hanlp-portable", INSIDE);

  private static List<Json.Dictionary> components() throws IOException {
    assertThat(BILL).as("made by mvn process-resources, online").exists();
    Json bill = JsonParser.parse(Files.readString(BILL), Location.of(BILL));
    return list((Json.Dictionary) bill, "components").stream()
        .map(Json.Dictionary.class::cast)
        .toList();
  }

  private static List<Json> list(Json.Dictionary of, String name) {
    return of.get(name).map(found -> ((Json.Array) found).items()).orElse(List.of());
  }

  private static String text(Json.Dictionary of, String name) {
    return of.get(name).map(found -> ((Json.Text) found).value()).orElse("");
  }

  private static Set<String> names() throws IOException {
    return components().stream().map(one -> text(one, "name")).collect(Collectors.toSet());
  }

  @Test
  void thereAreAtMostThirty() throws IOException {
    assertThat(RuntimeLibraries.jars()).hasSizeBetween(20, MOST);
  }

  @Test
  @DisabledIfSystemProperty(named = "sheaf.offline", matches = "true", disabledReason = NO_BILL)
  void theBillNamesThemAllAndWhatIsCompiledIn() throws IOException {
    List<String> billed = new ArrayList<>();
    for (Json.Dictionary component : components()) {
      if (!text(component, "name").equals(INSIDE)) {
        billed.add(sha256(component));
      }
    }
    List<String> there = RuntimeLibraries.jars().stream().map(LibrariesTest::sha256).toList();

    assertThat(billed).containsExactlyInAnyOrderElementsOf(there);
    assertThat(names()).contains(INSIDE);
  }

  private static String sha256(Json.Dictionary component) {
    return list(component, "hashes").stream()
        .map(Json.Dictionary.class::cast)
        .filter(hash -> text(hash, "alg").equals("SHA-256"))
        .map(hash -> text(hash, "content"))
        .collect(Collectors.joining());
  }

  private static String sha256(Path jar) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
      return HexFormat.of().formatHex(hash);
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  @DisabledIfSystemProperty(named = "sheaf.offline", matches = "true", disabledReason = NO_BILL)
  void eachHasAVersionALicenceAndAHash() throws IOException {
    assertThat(components())
        .allSatisfy(
            one -> {
              assertThat(text(one, "version")).isNotEmpty();
              assertThat(list(one, "licenses")).isNotEmpty();
              assertThat(list(one, "hashes")).isNotEmpty();
            });
  }

  @Test
  @DisabledIfSystemProperty(named = "sheaf.offline", matches = "true", disabledReason = NO_BILL)
  void allThatTravelsWithTheLibraryIsListed() throws IOException {
    List<String> travelling =
        Files.readAllLines(Path.of("src/it/embed/libraries.txt")).stream()
            .filter(name -> !OTHERS.contains(name))
            .toList();

    assertThat(travelling).isNotEmpty();
    assertThat(names()).containsAll(travelling).contains("hanlp");
  }

  /** What Tribuo and the progress bar ask for, and no command reaches. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.jline.nativ.JLineLibrary",
        "org.fusesource.jansi.Ansi",
        "com.opencsv.CSVReader",
        "org.apache.commons.beanutils.BeanUtils",
        "org.apache.commons.collections.CollectionUtils",
        "org.tribuo.common.tree.AbstractCARTTrainer"
      })
  void whatNoCommandReachesIsNotThere(String type) throws IOException {
    try (URLClassLoader alone = RuntimeLibraries.alone()) {
      assertThatThrownBy(() -> alone.loadClass(type)).isInstanceOf(ClassNotFoundException.class);
    }
  }
}
