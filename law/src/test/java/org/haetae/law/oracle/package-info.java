/**
 * A second evaluator, slow and obvious, written from the notation's description alone, and what it is compared on: random laws
 * and settings ({@link org.haetae.law.oracle.RandomLaw}). It knows the model and nothing of the kernel; where the description
 * leaves a choice, a comment says which reading was taken.
 */
@NullMarked
package org.haetae.law.oracle;

import org.jspecify.annotations.NullMarked;
