/**
 * The law itself: what is in the packs, a provision with its versions and the rule beside its words, search, words explained, the paper
 * sentence by sentence, the public record. Begin with {@link org.haetae.server.law.LawPlaces}; a provision is laid out by {@code Reader}.
 */
@NullMarked
package org.haetae.server.law;

import org.jspecify.annotations.NullMarked;
