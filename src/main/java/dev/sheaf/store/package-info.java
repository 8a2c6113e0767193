/**
 * Models on disk.
 *
 * <p>A {@link dev.sheaf.store.ModelStore} is a folder of numbered versions that are never changed
 * once written; each has a {@link dev.sheaf.store.Manifest} that says how it was made and {@link
 * dev.sheaf.store.KnownDocuments} that tell later what is new. Who changes a store holds a {@link
 * dev.sheaf.store.LockedStore}; who reads needs none.
 *
 * <p>Trap: a version is in use only when the file {@code current} names it, which is the last thing
 * that is written. Whatever goes wrong before leaves the old model in use. Where there is no such
 * file, as when the first run of all was killed, the newest version is in use.
 */
package dev.sheaf.store;
