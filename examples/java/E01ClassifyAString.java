import dev.sheaf.Digest;
import dev.sheaf.Labelling;
import dev.sheaf.Sheaf;
import java.nio.file.Path;

/** Learns from a folder of digests and labels a string. */
public class E01ClassifyAString {
  public static void main(String[] args) {
    Sheaf sheaf = Sheaf.train(Digest.read(Path.of("seeds")));

    Labelling answer = sheaf.classify("We present an agent that plans its steps and calls tools.");

    System.out.println(answer);
  }
}
