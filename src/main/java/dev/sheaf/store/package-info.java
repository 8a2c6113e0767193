/**
 * Models on disk.
 *
 * <p>A {@link dev.sheaf.store.ModelStore} is a folder of numbered versions that never change once
 * they are written. Each version has a {@link dev.sheaf.store.Manifest} that says how it was made,
 * and {@link dev.sheaf.store.KnownDocuments} that tell later which papers are new. To change a
 * store, take a {@link dev.sheaf.store.LockedStore}. Reading needs no lock.
 *
 * <p>Trap: a version is in use only when the file {@code current} names it. That file is written
 * last, so whatever goes wrong before leaves the old model in use. If there is no such file, for
 * example because the first run was killed, the newest version is in use.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.store;
