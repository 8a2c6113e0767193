package dev.sheaf.run;

import dev.sheaf.read.Reading;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.report.Numbers;
import dev.sheaf.text.Plural;
import java.util.List;
import java.util.function.Consumer;

/** Remarks on papers that were read: duplicates and broken entries. */
public final class ReadingRemarks {
  private final Consumer<String> listener;

  public ReadingRemarks(Consumer<String> listener) {
    this.listener = listener;
  }

  /** Says how many papers were read, and which entries are broken. */
  public void on(Reading reading) {
    listener.accept(
        "read %s, %s merged: %s"
            .formatted(
                Plural.counted(reading.entries(), "entry", "entries"),
                Numbers.count(reading.merged()),
                Plural.counted(reading.corpus().size(), "document")));
    on(reading.setAside());
  }

  /** Says which entries are broken. */
  public void on(List<SetAside> broken) {
    Remarks setAside = Remarks.onSetAside(listener);
    broken.forEach(setAside::add);
    setAside.sayTotal();
  }
}
