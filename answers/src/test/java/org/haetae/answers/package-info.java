/** The questions, asked of a small invented country. */
@NullMarked
package org.haetae.answers;

import org.jspecify.annotations.NullMarked;
