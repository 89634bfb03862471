/**
 * Promises held against what the executive can deliver alone. {@link org.haetae.answers.offer.OfferReader} reads structured lines
 * exactly, and free text by the phrases of the packs, saying what it did not read; {@link org.haetae.answers.offer.Offering} asks the law
 * what each promise comes to if what is asked in return is all that is done.
 */
@NullMarked
package org.haetae.answers.offer;

import org.jspecify.annotations.NullMarked;
