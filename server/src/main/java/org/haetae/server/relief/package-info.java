/** What opens where, why, and what it would take. */
@NullMarked
package org.haetae.server.relief;

import org.jspecify.annotations.NullMarked;
