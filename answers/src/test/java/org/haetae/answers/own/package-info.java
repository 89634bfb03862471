/** Tests of the package of the same name. */
@NullMarked
package org.haetae.answers.own;

import org.jspecify.annotations.NullMarked;
