/**
 * How much of the law a pack deals with. {@link org.haetae.law.cover.Coverage#of} holds what the rules of a day stand for ({@link
 * org.haetae.law.cover.Marks}) against the skeleton of an edition: every segment is ruled, defined, or left out with a reason, each
 * at its own level, or it is none of these.
 */
@NullMarked
package org.haetae.law.cover;

import org.jspecify.annotations.NullMarked;
