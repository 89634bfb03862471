/** The first page: ask, what is due, what changed, how the law got here. */
@NullMarked
package org.haetae.server.today;

import org.jspecify.annotations.NullMarked;
