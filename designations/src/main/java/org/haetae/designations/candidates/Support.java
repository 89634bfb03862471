package org.haetae.designations.candidates;

/**
 * That an exhibit supports one thing a limb asks. Both codes are the user's own; neither is a person's name, and two exhibits of one origin
 * are one source.
 *
 * @param element as {@link Limbs} spells it
 * @param exhibit a code
 * @param origin a code for where it comes from
 */
public record Support(Ground ground, String element, String exhibit, String origin) {}
