package dev.sheaf.run;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Label;
import java.util.Optional;

/**
 * A group of papers that are clustered together.
 *
 * @param within the topic or theme of the papers; empty for all papers, and for papers without a
 *     topic
 */
public record PaperGroup(Optional<Label> within, Corpus papers) {}
