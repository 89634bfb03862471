/** Tests of the package of the same name. */
@NullMarked
package org.haetae.answers.kept;

import org.jspecify.annotations.NullMarked;
