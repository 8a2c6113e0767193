import dev.sheaf.Digest;
import dev.sheaf.Reasons;
import dev.sheaf.Sheaf;
import java.nio.file.Path;

/** Says why a text gets its topic: what words add to its score, in hundredths of log odds. */
public class E03Explain {
  public static void main(String[] args) {
    Sheaf sheaf = Sheaf.train(Digest.read(Path.of("seeds")));

    Reasons reasons = sheaf.explain("We present an agent that plans its steps and calls tools.");

    System.out.println(reasons.labelling());
    reasons.words().stream()
        .limit(3)
        .forEach(word -> System.out.println(word.text() + " " + Math.round(word.adds() * 100)));
    reasons.next().ifPresent(label -> System.out.println("next: " + label.name()));
  }
}
