package dev.sheaf.run;

import dev.sheaf.audit.Audit;
import dev.sheaf.read.Reading;
import dev.sheaf.read.WrittenLabel;
import java.util.ArrayList;
import java.util.List;

/** Reads labelled papers and finds what is probably wrong in them. */
public final class AuditRun {
  private AuditRun() {}

  /** Finds the issues. Writes nothing. */
  public static Audit run(PaperFiles files, RunListener listener) {
    List<WrittenLabel> written = new ArrayList<>();
    Reading reading = files.read(listener, written::add);
    Audit audit = Audit.of(reading.corpus(), written, files.taxonomy(), listener::update);
    listener.finish();
    return audit;
  }
}
