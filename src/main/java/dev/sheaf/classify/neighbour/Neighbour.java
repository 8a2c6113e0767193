package dev.sheaf.classify.neighbour;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A labelled paper near a text.
 *
 * @param id the paper's id
 * @param titles by language; may be empty
 * @param labels as the curator gave them
 * @param similarity from 0 (no common term) to 1; see {@link LabelledPapers#nearest}
 * @param isSame whether the paper is the text itself, and so no evidence
 */
public record Neighbour(
    String id,
    Optional<PublicationDate> published,
    Map<Language, String> titles,
    Map<Facet, List<Label>> labels,
    double similarity,
    boolean isSame) {}
