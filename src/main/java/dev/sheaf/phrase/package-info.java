/**
 * Finds the words and phrases of papers, in Chinese and in English: terms that people would use.
 *
 * <p>{@link dev.sheaf.phrase.Phrases} are those of documents in one language: of English by spaces,
 * hyphens and how words stand to function words; of Chinese by a segmenter whose pieces are put
 * together where they belong together. A row of words is a phrase where its parts are tied to each
 * other wherever it is cut, and where it is no piece of a longer one.
 *
 * <pre>{@code
 * Phrases phrases = Phrases.mine(corpus, Language.ZH);
 * phrases.phrase(0).written();
 * }</pre>
 *
 * <p>Trap: phrases are ties within a corpus. Mine all papers once and take {@link
 * dev.sheaf.phrase.Phrases#of some of them}, rather than mine those few.
 */
package dev.sheaf.phrase;
