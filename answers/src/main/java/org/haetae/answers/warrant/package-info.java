/**
 * Certifications and determinations held against the facts. {@link org.haetae.answers.warrant.Warranting} takes each recorded paper, reads
 * what the law of its day asks it to state, and looks what the dated facts of a scenario say of that on that day.
 */
@NullMarked
package org.haetae.answers.warrant;

import org.jspecify.annotations.NullMarked;
