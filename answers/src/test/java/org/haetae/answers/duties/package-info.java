/** Tests of who owes what to whom, on the duties of an invented state of bridges. */
@NullMarked
package org.haetae.answers.duties;

import org.jspecify.annotations.NullMarked;
