/**
 * Text and JSON about models and their labels. See {@link dev.sheaf.report} for the rules that all
 * reports keep.
 */
package dev.sheaf.report.model;
