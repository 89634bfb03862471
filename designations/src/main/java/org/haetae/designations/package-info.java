/**
 * What a listing means in law. {@link org.haetae.designations.Register} reads the tables beside the law: who was listed, when, under
 * what, for which announced reason, and who was only named. {@link org.haetae.designations.Meaning} lays a listing beside the law:
 * its limb, its ground there, whether it was owed or a choice, conduct or office. {@link org.haetae.designations.Fate} says what
 * happens to each party if measures end.
 *
 * <p>Two rules hold everywhere here. The announced reason is never taken for the ground in law. A publisher's tag proves an order
 * and never a limb; what no source states is unknown, and stays so in every answer.
 */
@NullMarked
package org.haetae.designations;

import org.jspecify.annotations.NullMarked;
