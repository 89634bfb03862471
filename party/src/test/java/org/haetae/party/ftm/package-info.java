/** Tests of the package of the same name. */
@NullMarked
package org.haetae.party.ftm;

import org.jspecify.annotations.NullMarked;
