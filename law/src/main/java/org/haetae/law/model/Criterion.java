package org.haetae.law.model;

import java.util.List;

/** Who may or must be listed, and for what. */
public record Criterion(
        Head head,
        List<Dated<Doing>> doings,
        List<Dated<Upon>> upon,
        List<Dated<Conduct>> who,
        List<Dated<List<Target>>> except,
        List<Dated<Measure.Ground>> grounds)
        implements Rule {}
