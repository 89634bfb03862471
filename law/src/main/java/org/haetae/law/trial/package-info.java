/** Runs the tests that stand beside the law. See {@link Trial}. */
@NullMarked
package org.haetae.law.trial;

import org.jspecify.annotations.NullMarked;
