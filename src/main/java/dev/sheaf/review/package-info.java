/**
 * What to label next: the papers without a topic whose topics would teach a model most.
 *
 * <p>{@link dev.sheaf.review.ReviewQueue} asks for papers of which the model in use is least sure
 * (uncertainty sampling: Lewis and Gale, SIGIR 1994), weighted up in clusters that grow, and keeps
 * them apart: each next one is also far from those asked for before it and from those that have a
 * topic (Kang, Ryu and Kwon 2004 start so, with clusters). Near-duplicates are never asked for
 * twice. Each {@link dev.sheaf.review.Question} says why it is asked.
 *
 * <pre>{@code
 * ReviewQueue queue = ReviewQueue.of(corpus, model, new ReviewQueue.Settings(50, 1));
 * queue.questions().forEach(question -> print(question.paper().id(), question.likely().top()));
 * }</pre>
 *
 * <p>Trap: the papers asked for are no sample of all papers. What is measured on them alone, a
 * share of topics or an accuracy, is that of the hard ones.
 */
package dev.sheaf.review;
