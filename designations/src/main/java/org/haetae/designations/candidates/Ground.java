package org.haetae.designations.candidates;

/**
 * A limb that a candidate is considered under: a question put to the evidence, no answer.
 *
 * @param criterion its name in the packs
 * @param limb combined labels; empty where the criterion has no limbs
 */
public record Ground(String criterion, String limb) {}
