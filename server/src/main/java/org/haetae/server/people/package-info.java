/**
 * People: {@link org.haetae.server.people.PeoplePlaces} lists the pages. The register with its filters, one person, counts, tags, an order
 * revoked, a journey. What is known of anybody is asked of {@code answers.people}; here it is laid out, and links are put in.
 */
@NullMarked
package org.haetae.server.people;

import org.jspecify.annotations.NullMarked;
