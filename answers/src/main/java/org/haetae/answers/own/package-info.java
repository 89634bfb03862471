/**
 * The 50 percent rule over a file of stakes. {@link org.haetae.answers.own.Own} is the front door: {@link
 * org.haetae.answers.own.StakesFile} reads, the room {@code party} says who is reached, {@link org.haetae.answers.own.OwnPicture}
 * draws the chains. Which rules there are, and whom the law blocks without a list, stands in the packs.
 */
@NullMarked
package org.haetae.answers.own;

import org.jspecify.annotations.NullMarked;
