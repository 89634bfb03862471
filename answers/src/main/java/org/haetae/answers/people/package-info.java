/**
 * Questions about listed persons and bodies, over the room {@code designations}: {@link org.haetae.answers.people.People} answers who
 * somebody is and what his listings mean, lists and counts them, and hands them on; {@link org.haetae.answers.people.PersonFates} says
 * what becomes of them if an order falls.
 *
 * <p>The ground in law and the reason as announced stand in columns of their own everywhere. "Named in a report" and "listed" are
 * different words. Nothing here calls anybody guilty.
 */
@NullMarked
package org.haetae.answers.people;

import org.jspecify.annotations.NullMarked;
