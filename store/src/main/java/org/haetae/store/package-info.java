/**
 * Keeps what other rooms declare to be kept, in one SQLite file of the user's data folder. The only room with SQL in it.
 *
 * <pre>{@code
 * try (Store store = Store.open(DataFolder.here().path(), InstantSource.system())) {
 *   store.candidates().change("import", kept -> candidates);   // on disk when it returns
 * }
 * }</pre>
 *
 * {@link org.haetae.store.Store} is the front door; {@code Database} owns the connection, its pragmas and transactions; {@code Migrations}
 * brings an older file up to date, one numbered script after another; {@code Copies} writes backups and puts one in place; {@link
 * org.haetae.store.Doctor} looks over a store without changing it. Every write is one transaction together with its entry in the log.
 *
 * <p>The file: {@code store/haetae.db} in the data folder, mode 0600 in a folder of mode 0700, application id {@code 0x48616574}, {@code
 * user_version} the number of the last migration, WAL with {@code synchronous=FULL}: what was acknowledged survives a killed process and a
 * lost power supply.
 */
@NullMarked
package org.haetae.store;

import org.jspecify.annotations.NullMarked;
