/**
 * A scenario on two pages, for those who have to speak tomorrow: {@link org.haetae.answers.memo.Memo} asks what relief, plans and
 * promises come to and puts it under twelve heads, every line with the clause or the place it rests on.
 */
@NullMarked
package org.haetae.answers.memo;

import org.jspecify.annotations.NullMarked;
