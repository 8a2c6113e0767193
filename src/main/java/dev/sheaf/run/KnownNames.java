package dev.sheaf.run;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.proposal.ProposalRules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The names of labels, which a cluster must not be called. */
record KnownNames(Taxonomy taxonomy) {
  /** All names of a label. */
  Set<String> of(Label label) {
    Set<String> names = new TreeSet<>(Set.of(label.name()));
    taxonomy
        .find(label.name())
        .ifPresent(
            entry -> {
              names.addAll(entry.names().values());
              names.addAll(entry.aliases());
            });
    return names;
  }

  /** The rules by which no cluster becomes a proposal that a label says already. */
  ProposalRules rules(Corpus corpus) {
    Map<String, Label> names = new TreeMap<>();
    corpus.stream()
        .flatMap(document -> document.labels(Facet.THEME).stream())
        .forEach(theme -> names.put(theme.name(), theme));
    for (Taxonomy.Entry entry : taxonomy.entries()) {
      of(entry.label()).forEach(name -> names.put(name, entry.label()));
    }
    Map<String, List<Label>> labels =
        corpus.stream()
            .collect(Collectors.toMap(Document::id, document -> document.labels(Facet.THEME)));
    return new ProposalRules(ProposalRules.DEFAULT, labels, names);
  }
}
