/**
 * Why an answer is what it is: a tree of claims that ends in facts, acts and the words of the law, each with its cite. See
 * {@link Prover}.
 */
@NullMarked
package org.haetae.law.proof;

import org.jspecify.annotations.NullMarked;
