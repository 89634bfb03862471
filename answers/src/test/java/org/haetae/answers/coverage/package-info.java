@NullMarked
package org.haetae.answers.coverage;

import org.jspecify.annotations.NullMarked;
