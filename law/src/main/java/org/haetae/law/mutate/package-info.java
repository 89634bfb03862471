/**
 * Whether a wrong edit to the law would be noticed. {@link org.haetae.law.mutate.Mutations} changes one word or line at a time, the
 * way a hand slips ({@link org.haetae.law.mutate.Operator}); {@link org.haetae.law.mutate.Hunt} reads the law with the change and asks the
 * tests beside the law, the reader's own checks and the linter, until something turns red. What nothing notices
 * {@linkplain org.haetae.law.mutate.Score survives}, and either gets a test or a line in the pack that says why it may
 * ({@link org.haetae.law.mutate.Allowances}).
 */
@NullMarked
package org.haetae.law.mutate;

import org.jspecify.annotations.NullMarked;
