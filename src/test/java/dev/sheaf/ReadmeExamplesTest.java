package dev.sheaf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.model.Classification;
import dev.sheaf.model.TopicModel;
import dev.sheaf.read.CorpusReader;
import dev.sheaf.read.DocumentSource;
import dev.sheaf.report.classify.ClassificationReport;
import dev.sheaf.taxonomy.TaxonomyCsv;
import dev.sheaf.train.Settings;
import dev.sheaf.train.Training;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeExamplesTest {
  @Test
  void theLibraryExampleLabelsTheNewAbstractAsTheReadmeShows() throws IOException {
    // library example
    Taxonomy taxonomy = TaxonomyCsv.read(Path.of("seeds/taxonomy.csv"));
    var options = DocumentSource.Options.with(taxonomy);
    var seeds = DocumentSource.of(List.of(Path.of("seeds")), options);
    Corpus corpus = CorpusReader.read(seeds).corpus();
    TopicModel model =
        Training.run(corpus, taxonomy, Settings.defaults(), Training.Listener.NONE).model();

    var abstracts = DocumentSource.of(List.of(Path.of("examples/new-abstract.txt")), options);
    Document paper = CorpusReader.read(abstracts).corpus().get(0);
    Classification found = model.classify(paper);
    // end

    assertThat(found.topic().orElseThrow().chosen().label()).isEqualTo(new Label("Agent"));
    assertThat(readme()).contains(shown(new ClassificationReport(3).line(paper, found)));
  }

  /** The columns of topic, probability, next ones and evidence. */
  private static List<String> shown(String line) {
    List<String> columns = List.of(line.split("\t", -1));
    return List.of(columns.get(0), columns.get(1), columns.get(2), columns.get(4));
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  @Test
  void theReadmeShowsTheExampleThatIsTested() throws IOException {
    String source = Files.readString(Path.of("src/test/java/dev/sheaf/ReadmeExamplesTest.java"));
    String example =
        source.substring(
            source.indexOf("// library example") + "// library example".length(),
            source.indexOf("// end"));

    assertThat(readme()).contains(example.stripIndent().strip());
  }

  @Test
  void everyCommandOfTheReadmeIsACommandOfSheaf() throws IOException {
    String main = Files.readString(Path.of("src/main/java/dev/sheaf/cli/SheafCommand.java"));

    List<String> commands =
        Pattern.compile("\\./sheaf ([a-z]+)")
            .matcher(readme())
            .results()
            .map(found -> found.group(1))
            .distinct()
            .toList();

    assertThat(commands).isNotEmpty().allSatisfy(c -> assertThat(main).contains(named(c)));
  }

  private static String named(String command) {
    return "new "
        + command.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
        + command.substring(1)
        + "Command()";
  }
}
