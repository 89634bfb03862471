/**
 * Full text over the packs. {@link org.haetae.answers.search.Search} reads the files into {@link org.haetae.answers.search.Passage}s,
 * and a query into words, quoted phrases and, where it is one, a cite in any form people write; what it finds is ranked by the words
 * that match and by where they stand.
 */
@NullMarked
package org.haetae.answers.search;

import org.jspecify.annotations.NullMarked;
