/**
 * Subtopics, and what the curator decided on them.
 *
 * <p>A {@link dev.sheaf.subtopic.Subtopic} is a group of papers that was proposed as a label of its
 * own. The {@link dev.sheaf.subtopic.SubtopicLedger} holds all subtopics and every decision. {@link
 * dev.sheaf.subtopic.SubtopicsCsv} keeps it in two files. {@link dev.sheaf.subtopic.Curation} takes
 * a decision and writes ledger and taxonomy together. {@link dev.sheaf.subtopic.SubtopicExamples}
 * gives papers the labels of the accepted subtopics that they are examples of.
 *
 * <p>Trap: an id such as S7 never means another subtopic, whatever becomes of it.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.subtopic;
