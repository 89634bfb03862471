/** Tests of the public record. */
@NullMarked
package org.haetae.answers.record;

import org.jspecify.annotations.NullMarked;
