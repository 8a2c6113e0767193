/** Options that several commands share, and the values they take. */
package dev.sheaf.cli.option;
