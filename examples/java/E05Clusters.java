import dev.sheaf.Digest;
import dev.sheaf.PaperCluster;
import dev.sheaf.Sheaf;
import dev.sheaf.corpus.Label;
import java.nio.file.Path;

/** Groups the papers of each topic by what they are about. */
public class E05Clusters {
  public static void main(String[] args) {
    Digest digest = Digest.read(Path.of("seeds"));
    Sheaf sheaf = Sheaf.train(digest);

    for (PaperCluster cluster : sheaf.clusters(digest)) {
      String topic = cluster.within().map(Label::name).orElse("without a topic");
      System.out.println(
          topic + ": " + cluster.papers().size() + " papers, " + cluster.names().values());
    }
  }
}
