/** Tests of the package of the same name. */
@NullMarked
package org.haetae.answers.people;

import org.jspecify.annotations.NullMarked;
