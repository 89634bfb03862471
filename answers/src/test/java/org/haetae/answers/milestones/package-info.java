/** Tests of the steps of talks. */
@NullMarked
package org.haetae.answers.milestones;

import org.jspecify.annotations.NullMarked;
