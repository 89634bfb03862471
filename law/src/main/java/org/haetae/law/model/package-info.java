/**
 * The words of law as records, with nothing that computes. {@link Rule} is the family of everything a law fence can hold
 * (status, criterion, measure, route, lock, duty, delegation, definition, words left out); {@link Standard} is what a
 * certificate must say; {@link Grade} how far, how sure and how lasting; {@link Life} when a line lives and under which
 * reading; {@link Act} a paper with legal effect; {@link Pack} everything read from a folder.
 */
@NullMarked
package org.haetae.law.model;

import org.jspecify.annotations.NullMarked;
