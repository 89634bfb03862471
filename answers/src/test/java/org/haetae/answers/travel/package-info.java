/** Tests of the package of the same name. */
@NullMarked
package org.haetae.answers.travel;

import org.jspecify.annotations.NullMarked;
