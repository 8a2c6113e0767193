/**
 * Splits a text into terms, and tells which texts are the same.
 *
 * <p>An {@link dev.sheaf.text.Analyzer} first brings the characters into one form (NFKC,
 * Simplified, lower case), then leaves out what is no word (LaTeX commands, Markdown, HTML,
 * addresses), then yields terms: words and pairs of neighbours; of Chinese, pairs and triples of
 * characters, which classify as well as dictionary words and need no dictionary. Words joined by
 * hyphens are terms each, in pairs and as a whole: {@code multi-agent}, {@code llama-2-7b}. {@code
 * R^3} becomes {@code r3}, as {@code R³} does. Numbers are terms only behind a word, as in {@code
 * gpt-4}.
 *
 * <p>{@link dev.sheaf.text.Terms} is where they are written, and is used again for the next text:
 * nothing is allocated per term. {@link dev.sheaf.text.Script} folds spellings of labels and whole
 * texts. {@link dev.sheaf.text.Plural} gives an English noun the form that a count asks for.
 *
 * <p>Trap: two different texts may have the same terms, and a text may have none.
 */
package dev.sheaf.text;
