/** Tests of this package. */
@NullMarked
package org.haetae.store;

import org.jspecify.annotations.NullMarked;
