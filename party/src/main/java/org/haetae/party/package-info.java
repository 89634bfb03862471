/**
 * Who there is: persons, bodies and vessels, what publishers list them as, and who holds what share of whom. Nothing here knows
 * what a listing means; that is the room {@code designations}.
 *
 * <p>{@link org.haetae.party.Party} and its {@link org.haetae.party.Name}s come first, then what a publisher did with them
 * ({@link org.haetae.party.Listing}) and who owns them ({@link org.haetae.party.Stake}). {@link org.haetae.party.NameIndex}
 * finds a party by its name, whatever its case, marks, hyphens and order; it never guesses.
 */
@NullMarked
package org.haetae.party;

import org.jspecify.annotations.NullMarked;
