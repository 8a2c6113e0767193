/**
 * Chooses the papers whose topics would teach a model most.
 *
 * <p>{@link dev.sheaf.review.ReviewQueue} holds the papers to label next, each as a {@link
 * dev.sheaf.review.Question} with its reasons. It asks for papers of which the current model is
 * least sure (uncertainty sampling: Lewis and Gale, SIGIR 1994), gives more weight to clusters that
 * grow ({@code Informativeness}), and keeps the papers apart: each is far from those chosen before
 * and from those with a topic ({@code DiverseSelection}). Of near-duplicates it asks for one only.
 *
 * <pre>{@code
 * ReviewQueue queue = ReviewQueue.of(corpus, model, new ReviewQueue.Settings(50, 1));
 * queue.questions().forEach(question -> print(question.paper().id(), question.likely().top()));
 * }</pre>
 *
 * <p>Trap: the chosen papers are the hard ones, not a sample of all papers. Do not measure shares
 * of topics or accuracy on them alone.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.review;
