/** Tests of plans on laws made up by chance. */
@NullMarked
package org.haetae.law.plan;

import org.jspecify.annotations.NullMarked;
