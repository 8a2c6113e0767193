import dev.sheaf.Digest;
import dev.sheaf.Labelling;
import dev.sheaf.Sheaf;
import dev.sheaf.corpus.Document;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Labels a stream of papers on all cores, in their order, without holding them in memory. */
public class E06ManyThreads {
  public static void main(String[] args) {
    Sheaf sheaf = Sheaf.train(Digest.read(Path.of("seeds")));

    try (Stream<Document> papers = Digest.stream(Path.of("seeds"));
        Stream<Labelling> answers = sheaf.classify(papers)) {
      long sure = answers.filter(answer -> !answer.isGuess()).count();
      System.out.println(sure + " papers with a topic that is no guess");
    }
  }
}
