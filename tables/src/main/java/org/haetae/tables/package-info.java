/**
 * Tables that lie beside the law in the folders of packs: {@link org.haetae.tables.Sheet} reads one, with the place of every cell,
 * so that a wrong one is told like a wrong word of a law.
 */
@NullMarked
package org.haetae.tables;

import org.jspecify.annotations.NullMarked;
