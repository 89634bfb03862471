/**
 * Keeps what other rooms declare to be kept, in one file of the user's data folder. The only room with SQL in it.
 */
@NullMarked
package org.haetae.store;

import org.jspecify.annotations.NullMarked;
