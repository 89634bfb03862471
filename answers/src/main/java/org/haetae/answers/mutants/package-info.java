/**
 * Whether a wrong edit to the law would be noticed. {@link org.haetae.answers.mutants.Mutants} makes the edits asked for and looks what
 * turns red; {@link org.haetae.answers.mutants.MutantsAnswer} holds the scores of instruments, what survived, and why it may.
 */
@NullMarked
package org.haetae.answers.mutants;

import org.jspecify.annotations.NullMarked;
