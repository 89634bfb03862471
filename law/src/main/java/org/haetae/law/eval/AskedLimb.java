package org.haetae.law.eval;

import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Life;

/**
 * A limb of a criterion, with what has to be shown under it.
 *
 * @param limb combined labels; empty where the criterion has no limbs
 * @param life of the limb
 * @param living whether it is law on the as-of day
 */
public record AskedLimb(Criterion criterion, String limb, UslmRef cite, Life life, boolean living, Elements elements) {}
