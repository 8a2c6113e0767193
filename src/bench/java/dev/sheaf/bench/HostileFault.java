package dev.sheaf.bench;

/**
 * A command that did not stand what it was given.
 *
 * @param command as one would type it; the files it names are kept
 * @param given how that was made
 */
public record HostileFault(String command, String given, String what) {}
