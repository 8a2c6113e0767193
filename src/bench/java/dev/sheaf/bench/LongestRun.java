package dev.sheaf.bench;

/** Which command took most processor time. */
final class LongestRun {
  private String command = "none";
  private long milliseconds;

  void look(String another, long time) {
    if (time > milliseconds) {
      command = another;
      milliseconds = time;
    }
  }

  @Override
  public String toString() {
    return milliseconds + " ms: " + command;
  }
}
