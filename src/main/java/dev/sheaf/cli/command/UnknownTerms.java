package dev.sheaf.cli.command;

import dev.sheaf.cli.terminal.Console;
import dev.sheaf.error.Location;
import dev.sheaf.run.Remarks;

/** Remarks on documents of whose text the model knows too little. */
final class UnknownTerms {
  private final Remarks unknown;
  private final Remarks foreign;

  UnknownTerms(Console console) {
    unknown =
        new Remarks(
            console::warn, "document without a known term", "documents without a known term");
    foreign =
        new Remarks(
            console::warn,
            "document of hardly any known term",
            "documents of hardly any known term");
  }

  void add(Answering.Answer answer) {
    Location source = answer.document().source();
    if (answer.known().isNothing()) {
      unknown.add(source + ": no known term, so the training priors answer");
    } else if (answer.known().isHardlyAnything()) {
      foreign.add(source + ": hardly any term is known, so the answer is a guess");
    }
  }

  void sayTotal() {
    unknown.sayTotal();
    foreign.sayTotal();
  }
}
