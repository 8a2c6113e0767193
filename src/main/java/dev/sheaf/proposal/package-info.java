/**
 * Which clusters become proposals, and what became of those known before.
 *
 * <p>{@link dev.sheaf.proposal.ProposalRules} judges each cluster, {@link
 * dev.sheaf.proposal.LedgerUpdate} matches clusters with the subtopics of the ledger and tells what
 * was born, grew, split, merged or died. A {@link dev.sheaf.proposal.SubtopicRun} is both together.
 */
package dev.sheaf.proposal;
