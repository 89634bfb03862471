package org.haetae.answers.search;

import java.util.Optional;
import org.haetae.law.cite.UslmRef;

/**
 * Something found.
 *
 * @param kind of passage, as a code; {@code cite} where the query was a cite and this is where it leads
 * @param name of the rule, fact or scenario; empty where it has none
 * @param title in the language of the answer; empty where it has none
 * @param at file, line and column, below the packs' folder
 * @param line as it is written
 * @param score how well it answers; only good for comparing hits of one answer
 * @param all whether every word and phrase was found in it
 * @param inForce on the as-of day
 * @param next what to type to read it
 */
public record Hit(
        String kind,
        String name,
        String title,
        Optional<UslmRef> cite,
        String at,
        String line,
        double score,
        boolean all,
        boolean inForce,
        String next) {}
