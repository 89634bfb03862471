/**
 * What an answer rested on, kept so that it can be asked again. {@link org.haetae.answers.receipt.Receipt} holds the words that were
 * typed, the revisions of the packs, the files that were read and the answer itself; {@link org.haetae.answers.receipt.Replayed} says
 * what is not as it was.
 */
@NullMarked
package org.haetae.answers.receipt;

import org.jspecify.annotations.NullMarked;
