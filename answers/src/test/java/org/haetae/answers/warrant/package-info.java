/** Tests of papers held against facts. */
@NullMarked
package org.haetae.answers.warrant;

import org.jspecify.annotations.NullMarked;
