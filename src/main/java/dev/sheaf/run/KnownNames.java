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
import java.util.stream.Stream;

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
    Set<Label> borne =
        corpus.stream()
            .flatMap(
                document -> Stream.of(Facet.values()).flatMap(f -> document.labels(f).stream()))
            .collect(Collectors.toSet());
    Map<String, Label> names = new TreeMap<>();
    for (Taxonomy.Entry entry : taxonomy.entries()) {
      if (!borne.contains(entry.label())) {
        of(entry.label()).forEach(name -> names.put(name, entry.label()));
      }
    }
    Map<String, List<Label>> labels =
        corpus.stream()
            .collect(Collectors.toMap(Document::id, document -> document.labels(Facet.THEME)));
    return new ProposalRules(ProposalRules.DEFAULT, labels, names);
  }
}
