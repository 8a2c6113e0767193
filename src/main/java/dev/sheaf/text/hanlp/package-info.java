/**
 * Cuts Chinese texts into words, for people who read them. No other package sees HanLP.
 *
 * <p>{@link dev.sheaf.text.hanlp.ChineseSegmenter} cuts a run of Chinese characters into words of
 * its dictionary, each with its {@link dev.sheaf.text.hanlp.ChineseSegmenter.Part part of speech}.
 * Classifying needs none of this and never loads it.
 *
 * <p>Trap: the dictionary was made for newspapers. It does not have 智能体 or 思维链, so they come out in
 * pieces. The caller joins pieces that often stand side by side.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.text.hanlp;
