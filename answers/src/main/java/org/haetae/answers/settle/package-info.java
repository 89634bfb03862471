/**
 * What would have to be found out to settle what is not known. {@link org.haetae.answers.settle.Settling} looks for ways out and
 * standings that are unknown and asks of each which things, found to be so, would open it, and which, found not to be so, would shut
 * it; {@link org.haetae.answers.settle.SettlingAnswer} holds the lists, and the facts worth asking for first.
 */
@NullMarked
package org.haetae.answers.settle;

import org.jspecify.annotations.NullMarked;
