package dev.sheaf.feature;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Language;
import dev.sheaf.text.Analyzer;
import dev.sheaf.text.Terms;

/**
 * The terms of one document in two halves, first of its Chinese texts, then of its English ones; in
 * each the title's before the abstract's. The one place that says which texts of a document are
 * read. Good for one document after the other; not thread-safe.
 */
final class DocumentTerms {
  static final int CHINESE = 0;
  static final int ENGLISH = 1;

  private final Analyzer analyzer;
  private final Terms terms = new Terms();
  private final int[] starts = new int[3];
  private final int[] titleEnds = new int[2];

  DocumentTerms(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** The terms of all texts of a document; valid until the next one is read. */
  Terms read(Document document) {
    terms.clear();
    read(document, Language.ZH, CHINESE);
    read(document, Language.EN, ENGLISH);
    return terms;
  }

  /** The position of the first term of a half. */
  int start(int half) {
    return starts[half];
  }

  /** The position behind the last term of the title of a half. */
  int titleEnd(int half) {
    return titleEnds[half];
  }

  /** The position behind the last term of a half. */
  int end(int half) {
    return starts[half + 1];
  }

  private void read(Document document, Language language, int half) {
    append(document.titles().get(language));
    titleEnds[half] = terms.size();
    append(document.abstracts().get(language));
    starts[half + 1] = terms.size();
  }

  private void append(String textOrNull) {
    if (textOrNull != null) {
      analyzer.analyze(textOrNull, terms);
    }
  }
}
