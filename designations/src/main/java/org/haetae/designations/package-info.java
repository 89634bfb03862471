/**
 * What a listing means in law: under which order and limb, on which ground in law and on which as announced, whether it can be
 * dropped and by whom.
 */
@NullMarked
package org.haetae.designations;

import org.jspecify.annotations.NullMarked;
