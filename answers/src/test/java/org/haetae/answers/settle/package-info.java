/** Tests of what would settle what is not known. */
@NullMarked
package org.haetae.answers.settle;

import org.jspecify.annotations.NullMarked;
