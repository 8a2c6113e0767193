/**
 * Finds the words of Chinese texts, for people who read them: the only package that sees HanLP.
 *
 * <p>{@link dev.sheaf.text.hanlp.ChineseSegmenter} cuts a run of Chinese characters into words of
 * its dictionary and says of each what {@link dev.sheaf.text.hanlp.ChineseSegmenter.Part part of
 * speech} it is. Classifying needs none of this and never loads it.
 *
 * <p>Trap: the dictionary is one of newspapers. 智能体 and 思维链 are not in it and come out in pieces,
 * which whoever asks puts together again by what stands side by side in the texts.
 */
package dev.sheaf.text.hanlp;
