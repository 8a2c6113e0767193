package dev.sheaf.run;

/**
 * Follows a run: is told how far each step has come, and what the user should know beside the
 * result. Called from several threads.
 */
public interface RunListener {
  /** Ignores all it is told. */
  RunListener NONE =
      new RunListener() {
        @Override
        public void update(String step, long done, long total) {}

        @Override
        public void finish() {}

        @Override
        public void remark(String text) {}
      };

  /** So much of a step is done. Another name means that another step has begun. */
  void update(String step, long done, long total);

  /** The step is over, and the next one has not begun. */
  void finish();

  /** One line that is no result, such as how many papers were read. */
  void remark(String text);
}
