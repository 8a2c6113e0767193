package dev.sheaf.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Keeps what a run remarks. */
final class RecordedRemarks implements RunListener {
  private final List<String> remarks = Collections.synchronizedList(new ArrayList<>());

  List<String> remarks() {
    return List.copyOf(remarks);
  }

  @Override
  public void update(String step, long done, long total) {}

  @Override
  public void finish() {}

  @Override
  public void remark(String text) {
    remarks.add(text);
  }
}
