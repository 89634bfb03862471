/**
 * What no state of a topic's facts can end or suspend. {@link org.haetae.answers.stays.Stays} evaluates the rows where all facts of
 * the topic are at their best; {@link org.haetae.answers.stays.StaysAnswer} holds what that leaves standing, why no other state can do
 * better, what would have to be added, and what the certificate does not speak of.
 */
@NullMarked
package org.haetae.answers.stays;

import org.jspecify.annotations.NullMarked;
