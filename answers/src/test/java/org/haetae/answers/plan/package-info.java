/** Tests of plans, and of the search against a slower one. */
@NullMarked
package org.haetae.answers.plan;

import org.jspecify.annotations.NullMarked;
