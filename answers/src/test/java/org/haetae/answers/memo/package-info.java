/** Tests of memos. */
@NullMarked
package org.haetae.answers.memo;

import org.jspecify.annotations.NullMarked;
