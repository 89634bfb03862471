/** Who owes what to whom, and how late. */
@NullMarked
package org.haetae.server.duties;

import org.jspecify.annotations.NullMarked;
