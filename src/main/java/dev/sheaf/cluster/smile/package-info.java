/**
 * The only door to Smile, which groups points. Its random generator is static, one for each thread,
 * and its sums depend on how many threads share them: {@code Alone} sees to both.
 */
package dev.sheaf.cluster.smile;
