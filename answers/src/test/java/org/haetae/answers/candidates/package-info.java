/** Tests of the package of the same name. */
@NullMarked
package org.haetae.answers.candidates;

import org.jspecify.annotations.NullMarked;
