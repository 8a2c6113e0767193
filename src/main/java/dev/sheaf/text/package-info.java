/**
 * Splits a text into terms, and says which texts count as the same.
 *
 * <p>An {@link dev.sheaf.text.Analyzer} works in three steps:
 *
 * <ol>
 *   <li>It brings the characters into one form: NFKC, Simplified Chinese, lower case.
 *   <li>It leaves out what is no word: LaTeX commands, Markdown, HTML, addresses.
 *   <li>It gives terms: English words and pairs of neighbouring words; pairs and triples of Chinese
 *       characters, which classify as well as dictionary words and need no dictionary.
 * </ol>
 *
 * <p>Words joined by hyphens are terms one by one, in pairs and as a whole: {@code multi-agent},
 * {@code llama-2-7b}. {@code R^3} becomes {@code r3}, as {@code R³} does. Numbers are terms only
 * behind a word, as in {@code gpt-4}.
 *
 * <p>{@link dev.sheaf.text.Terms} is the buffer that takes the terms. It is used again for the next
 * text, so nothing is allocated for each term. {@link dev.sheaf.text.Script} folds spellings of
 * labels and whole texts. {@link dev.sheaf.text.Plural} gives an English noun the form that goes
 * with a count.
 *
 * <p>Trap: two different texts may have the same terms, and a text may have none.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.text;
