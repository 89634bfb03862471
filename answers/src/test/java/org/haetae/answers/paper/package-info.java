/** Tests of a paper judged claim by claim. */
@NullMarked
package org.haetae.answers.paper;

import org.jspecify.annotations.NullMarked;
