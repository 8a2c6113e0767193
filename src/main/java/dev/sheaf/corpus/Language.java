package dev.sheaf.corpus;

import dev.sheaf.text.Script;

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

  /** The language that a text is in, by its characters. */
  public static Language of(CharSequence text) {
    return Script.isMostlyHan(text) ? ZH : EN;
  }
}
