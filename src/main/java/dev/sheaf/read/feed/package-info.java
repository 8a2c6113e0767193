/**
 * Papers in XML: feeds, harvested repositories, exports.
 *
 * <p>{@link dev.sheaf.read.feed.XmlReader} goes through a file and stops at each element that is a
 * record. {@code XmlRecord} takes the fields out of it by the names of elements. Formats of XML
 * differ in the boxes they put these in, and hardly in the names, so one table serves all.
 *
 * <p>Trap: feeds have HTML in texts, escaped once or twice or not at all.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.read.feed;
