/** Learns labels, predicts them. */
package dev.sheaf.classify;
