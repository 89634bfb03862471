package org.haetae.law.model;

import org.haetae.notation.Position;

/** A line of a rule with its own life (already within that of the rule). */
public record Dated<T>(T value, Life life, Position at) {}
