package dev.sheaf.run;

/** Follows the progress and the remarks of a run. Called from several threads. */
public interface RunListener {
  /** Ignores progress and remarks. */
  RunListener NONE =
      new RunListener() {
        @Override
        public void update(String step, long done, long total) {}

        @Override
        public void finish() {}

        @Override
        public void remark(String text) {}
      };

  /** A step has come this far. A new name means that a new step has begun. */
  void update(String step, long done, long total);

  /** The step is over, and the next one has not begun. */
  void finish();

  /** A remark: one line that is not a result, such as how many papers were read. */
  void remark(String text);

  /** A remark that gives a reason to doubt the result, such as that papers could not be read. */
  default void warn(String text) {
    remark(text);
  }
}
