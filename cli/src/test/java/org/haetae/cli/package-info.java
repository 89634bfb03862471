/** The command line, run in this process over the real packs. */
@NullMarked
package org.haetae.cli;

import org.jspecify.annotations.NullMarked;
