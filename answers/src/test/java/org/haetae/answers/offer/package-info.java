/** Tests of promises. */
@NullMarked
package org.haetae.answers.offer;

import org.jspecify.annotations.NullMarked;
