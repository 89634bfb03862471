/** What is said of the evaluation of single lines and situations; whole laws are tried under {@code trial} and {@code oracle}. */
@NullMarked
package org.haetae.law.eval;

import org.jspecify.annotations.NullMarked;
