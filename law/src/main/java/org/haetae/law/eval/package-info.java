/**
 * What the law of a day says under stated facts and acts. {@link Situation} holds the facts and acts; {@link Runs} says which
 * acts were valid and for how long; {@link Standings} what stands; {@link RouteConditions} what a way out still takes;
 * {@link Verdicts} and {@link Outcomes} answer; {@link Inquiry} asks all of it under every reading the answer turns on. All
 * answers are records and open down to {@link org.haetae.law.graph.Part}s with their cites.
 */
@NullMarked
package org.haetae.law.eval;

import org.jspecify.annotations.NullMarked;
