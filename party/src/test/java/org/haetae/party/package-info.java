/** Tests of the package of the same name. */
@NullMarked
package org.haetae.party;

import org.jspecify.annotations.NullMarked;
