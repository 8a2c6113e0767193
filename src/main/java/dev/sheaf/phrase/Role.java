package dev.sheaf.phrase;

/** Where in a key term a word may stand. */
enum Role {
  /** In none, and none goes across it. */
  NOWHERE(false, false, false),
  /** Between other words: theory <em>of</em> mind. */
  INSIDE(false, false, false),
  /** Before other words: <em>multimodal</em> reasoning. */
  FIRST(true, false, false),
  /** Before other words or alone: <em>multilingual</em>. */
  ATTRIBUTE(true, false, true),
  /** With other words: language <em>model</em>. */
  TOGETHER(true, true, false),
  /** Alone as well. */
  ANYWHERE(true, true, true);

  private final boolean begins;
  private final boolean ends;
  private final boolean alone;

  Role(boolean begins, boolean ends, boolean alone) {
    this.begins = begins;
    this.ends = ends;
    this.alone = alone;
  }

  /** Whether a phrase may begin with the word. */
  boolean begins() {
    return begins;
  }

  /** Whether a phrase may end with the word. */
  boolean ends() {
    return ends;
  }

  /** Whether the word is a term by itself. */
  boolean isTerm() {
    return alone;
  }
}
