/**
 * Finds words and phrases in Chinese and English papers that people would use as terms.
 *
 * <p>{@link dev.sheaf.phrase.Phrases} are those of some documents in one language, with how often
 * each occurs. English words are separated by spaces and hyphens. Chinese words come from a
 * segmenter, and {@code WordJoiner} joins pieces that belong together. {@code PhraseMiner} then
 * finds phrases. A row of words is a phrase if its parts are tied to each other at every cut, and
 * if it is not merely a piece of a longer one.
 *
 * <pre>{@code
 * Phrases phrases = Phrases.mine(corpus, Language.ZH);
 * phrases.phrase(0).written();
 * }</pre>
 *
 * <p>Trap: which words are tied depends on the corpus. Mine all papers once and take {@link
 * dev.sheaf.phrase.Phrases#of some of them}; do not mine a few papers.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.phrase;
