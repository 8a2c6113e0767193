import dev.sheaf.Digest;
import dev.sheaf.Sheaf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Saves a model and opens it again, as another program would. */
public class E02SaveAndOpen {
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("models");
    Sheaf.train(Digest.read(Path.of("seeds"))).save(folder);

    Sheaf sheaf = Sheaf.open(folder);

    System.out.println(sheaf.classify("检索增强生成让大型语言模型先查找文档，再回答问题。"));
  }
}
