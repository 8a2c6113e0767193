/** The only door to EJML: the algebra of small dense matrices. */
package dev.sheaf.cluster.ejml;
