/** What is shown, and how. */
@NullMarked
package org.haetae.answers.show;

import org.jspecify.annotations.NullMarked;
