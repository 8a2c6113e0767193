package dev.sheaf.cluster;

import dev.sheaf.corpus.Language;
import dev.sheaf.error.Require;
import java.util.Optional;

/** What a cluster is called, in each language that its papers are in; in one at least. */
public record ClusterName(Optional<String> zh, Optional<String> en) {
  public ClusterName {
    Require.that(zh.isPresent() || en.isPresent(), "a cluster has a name in one language at least");
  }

  /** The name in a language, else that in the other. */
  public String in(Language language) {
    return (language == Language.ZH ? zh.or(() -> en) : en.or(() -> zh)).orElseThrow();
  }
}
