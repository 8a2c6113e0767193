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
import dev.sheaf.taxonomy.TaxonomyCsv;
import dev.sheaf.train.Settings;
import dev.sheaf.train.Training;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeExamplesTest {
  @Test
  void theLibraryExampleLabelsTheNewAbstract() {
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
}
