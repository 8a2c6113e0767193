/**
 * Reads and prints JSON. No other package sees the JSON library (jackson-core, the streaming part
 * of Jackson).
 *
 * <p>{@link dev.sheaf.json.Json} is a value. {@link dev.sheaf.json.JsonParser} reads one, {@link
 * dev.sheaf.json.JsonPrinter} prints one. {@link dev.sheaf.json.JsonCursor} walks through JSON that
 * is too large to hold.
 *
 * <p>Trap: {@link dev.sheaf.json.JsonParser} refuses a name that stands twice in one object; {@link
 * dev.sheaf.json.JsonCursor} gives it twice.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.json;
