/** Tests of what stays whatever is done about a topic, on a small state of salt and arms. */
@NullMarked
package org.haetae.answers.stays;

import org.jspecify.annotations.NullMarked;
