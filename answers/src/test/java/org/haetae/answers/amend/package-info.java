/** Tests of bills. */
@NullMarked
package org.haetae.answers.amend;

import org.jspecify.annotations.NullMarked;
