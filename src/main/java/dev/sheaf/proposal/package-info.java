/**
 * Decides which clusters are proposed as subtopics, and what became of known subtopics.
 *
 * <p>{@link dev.sheaf.proposal.ProposalRules} judges each cluster and gives a {@link
 * dev.sheaf.proposal.Proposal}. {@link dev.sheaf.proposal.LedgerUpdate} matches the clusters with
 * the subtopics of the ledger; each {@link dev.sheaf.proposal.LedgerEvent} says which one was born,
 * grew, split, merged or died. A {@link dev.sheaf.proposal.SubtopicRun} holds both.
 *
 * <p>Trap: a rejected subtopic still matches its cluster. That keeps the cluster from being
 * proposed again.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.proposal;
