/**
 * Reads documents in each format, lazily.
 *
 * <p>Files become {@link dev.sheaf.source.Finding}s: {@link dev.sheaf.source.Entry}, one paper as
 * the file presents it, or {@link dev.sheaf.source.SetAside}, something broken with its place.
 */
package dev.sheaf.source;
