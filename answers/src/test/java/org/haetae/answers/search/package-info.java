/** Tests of the search, on a small state whose files lie in a folder, and on cites of the real packs. */
@NullMarked
package org.haetae.answers.search;

import org.jspecify.annotations.NullMarked;
