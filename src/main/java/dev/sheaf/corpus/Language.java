package dev.sheaf.corpus;

import dev.sheaf.text.Script;

/** A language of a document's text. */
public enum Language {
  /** Chinese, in either script. */
  ZH("zh"),
  /** English. Any other text that is not in Chinese characters counts as English, too. */
  EN("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The code used in files and options: {@code zh} or {@code en}. */
  public String code() {
    return code;
  }

  /**
   * The language of a text: {@link #ZH} if it is mostly written in Chinese characters, else {@link
   * #EN}.
   */
  public static Language of(CharSequence text) {
    return Script.isMostlyHan(text) ? ZH : EN;
  }
}
