/** Turns terms into vectors. */
package dev.sheaf.feature;
