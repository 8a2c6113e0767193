package dev.sheaf.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/** What a command printed and how it ended. */
public record Run(int code, String out, String err) {
  /** Runs a command in this process. */
  public static Run of(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] texts = List.of(words).stream().map(String::valueOf).toArray(String[]::new);
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), texts);
    return new Run(code, out.toString(), err.toString());
  }

  public List<String> lines() {
    return out.lines().toList();
  }

  /** Everything, with the folder that changes from run to run named DIR. */
  public String in(Path folder) {
    return "exit " + code + "\n" + (out + err).replace(folder.toString(), "DIR");
  }
}
