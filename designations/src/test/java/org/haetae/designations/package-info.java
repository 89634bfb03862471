/** Tests of the package of the same name. */
@NullMarked
package org.haetae.designations;

import org.jspecify.annotations.NullMarked;
