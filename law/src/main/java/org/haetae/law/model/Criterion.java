package org.haetae.law.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who may or must be listed, and for what.
 *
 * @param conductFrom first day of conduct that counts, where a line under the criterion says one; a limb's own day comes first
 */
public record Criterion(
        Head head,
        List<Dated<Doing>> doings,
        List<Dated<Upon>> upon,
        List<Dated<Conduct>> who,
        Optional<LocalDate> conductFrom,
        List<Dated<List<Target>>> except,
        List<Dated<Measure.Ground>> grounds)
        implements Rule {}
