/**
 * Text and JSON about what was read, what is wrong in it, what to label next. See {@link
 * dev.sheaf.report} for the rules that all reports keep.
 */
package dev.sheaf.report.digest;
