package dev.sheaf.run;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Label;
import java.util.Optional;

/**
 * Papers that are clustered together.
 *
 * @param within the topic they have, or a theme; empty for all papers, and for those without a
 *     topic
 */
public record PaperGroup(Optional<Label> within, Corpus papers) {}
