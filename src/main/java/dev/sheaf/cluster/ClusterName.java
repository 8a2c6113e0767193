package dev.sheaf.cluster;

import dev.sheaf.corpus.Language;
import dev.sheaf.error.Require;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The name of a cluster in each language of its papers; at least one. */
public record ClusterName(Optional<String> zh, Optional<String> en) {
  public ClusterName {
    Require.that(zh.isPresent() || en.isPresent(), "a cluster has a name in one language at least");
  }

  /** The names in all its languages. */
  public List<String> all() {
    return Stream.of(zh, en).flatMap(Optional::stream).toList();
  }

  /** The name in a language, else that in the other. */
  public String in(Language language) {
    return (language == Language.ZH ? zh.or(() -> en) : en.or(() -> zh)).orElseThrow();
  }
}
