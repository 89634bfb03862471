/** The two rules of the house and its arrows, checked over all rooms. */
@NullMarked
package org.haetae.house;

import org.jspecify.annotations.NullMarked;
