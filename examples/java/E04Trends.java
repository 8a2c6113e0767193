import dev.sheaf.Digest;
import dev.sheaf.Sheaf;
import dev.sheaf.Trend;
import java.nio.file.Path;
import java.time.LocalDate;

/** Tells which topics rise and fall. */
public class E04Trends {
  public static void main(String[] args) {
    Digest digest = Digest.read(Path.of("seeds"));
    Sheaf sheaf = Sheaf.train(digest);

    for (Trend trend : sheaf.trends(digest, LocalDate.of(2025, 1, 1))) {
      System.out.println(trend.label().name() + ": " + trend.verdict());
    }
  }
}
