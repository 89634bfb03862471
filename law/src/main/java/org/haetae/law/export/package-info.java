/**
 * The law of a day in forms other programs read, one class each. {@link org.haetae.law.export.Asp} writes the conditions of all ways
 * out as an answer-set program, so that a solver nobody here wrote can be asked the same question.
 */
@NullMarked
package org.haetae.law.export;

import org.jspecify.annotations.NullMarked;
