/**
 * Who there is: persons, bodies and vessels, what publishers list them as, and who holds what share of whom. Nothing here knows
 * what a listing means; that is the room {@code designations}.
 */
@NullMarked
package org.haetae.party;

import org.jspecify.annotations.NullMarked;
