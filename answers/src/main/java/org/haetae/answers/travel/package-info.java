/**
 * Journeys of listed persons: {@link org.haetae.answers.travel.Travel} lays whose list a person is on beside what each list asks of the
 * destination, what entry clauses of orders do there, and what waivers and exemptions are on record; what is on none is unknown.
 */
@NullMarked
package org.haetae.answers.travel;

import org.jspecify.annotations.NullMarked;
