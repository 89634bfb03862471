/** Tests of the matrix over time. */
@NullMarked
package org.haetae.answers.timeline;

import org.jspecify.annotations.NullMarked;
