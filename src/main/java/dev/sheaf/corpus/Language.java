package dev.sheaf.corpus;

/** A language that a document's text comes in. */
public enum Language {
  /** Chinese, in either script. */
  ZH("zh"),
  /** English; also stands for any other text that is not in Chinese characters. */
  EN("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The two-letter code used in every file and option. */
  public String code() {
    return code;
  }
}
