/**
 * Reads and prints JSON. The only package that sees the JSON library (jackson-core, the streaming
 * half of Jackson: small, and nothing is bound to classes by reflection).
 */
package dev.sheaf.json;
