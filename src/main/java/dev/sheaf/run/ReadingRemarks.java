package dev.sheaf.run;

import dev.sheaf.read.Reading;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.report.Numbers;
import dev.sheaf.text.Plural;
import java.util.List;
import java.util.function.Consumer;

/** Remarks on papers that were read: duplicates, broken entries, and files left out. */
public final class ReadingRemarks {
  private final Consumer<String> remarks;
  private final Consumer<String> warnings;

  /**
   * Remarks.
   *
   * @param warnings where those go that tell of something that was not read
   */
  public ReadingRemarks(Consumer<String> remarks, Consumer<String> warnings) {
    this.remarks = remarks;
    this.warnings = warnings;
  }

  /** Says how many papers were read, what is broken, and which files were left out. */
  public void on(Reading reading) {
    remarks.accept(
        "read %s, %s merged: %s"
            .formatted(
                Plural.counted(reading.entries(), "entry", "entries"),
                Numbers.count(reading.merged()),
                Plural.counted(reading.corpus().size(), "document")));
    Remarks encodings = new Remarks(remarks, "file not in UTF-8", "files not in UTF-8");
    reading.otherEncodings().forEach(encodings::add);
    encodings.sayTotal();
    on(reading.setAside());
    Remarks files = new Remarks(warnings, "file not read", "files not read");
    reading.notRead().files().forEach(files::add);
    files.sayTotal();
    if (!reading.notRead().kinds().isEmpty()) {
      remarks.accept(reading.notRead().inWords());
    }
    reading.untakenInWords().ifPresent(warnings);
  }

  /** Says which entries are broken. */
  public void on(List<SetAside> broken) {
    Remarks setAside = Remarks.onSetAside(warnings);
    broken.forEach(setAside::add);
    setAside.sayTotal();
  }
}
