/** Who owes what, and when: the occurrences of duties, set against the deliveries on record. See {@link Ledger}. */
@NullMarked
package org.haetae.law.duty;

import org.jspecify.annotations.NullMarked;
